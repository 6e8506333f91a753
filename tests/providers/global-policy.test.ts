import { expect, it } from "vitest";
import { startEmbedded, waysTo } from "./embedded.ts";
import { subjectOver } from "./subject.ts";

it("the tenant-wide policy is taken over without being asked, is never deleted, and gives its values back when that was declared", async () => {
  const tenant = await startEmbedded();
  try {
    const subject = subjectOver(await waysTo(tenant));
    const handler = subject.handler("teamsMeetingPolicy");
    const global = () => tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").get("Global");
    const former = structuredClone(global());
    const declared = { label: "alle", identity: "Global", settings: { AllowCloudRecording: false } };
    const { id, outs } = await handler.create(declared);
    expect(outs).toMatchObject({ origin: "adopted", before: { AllowCloudRecording: true } });

    await handler.delete(id, outs);
    expect(global()).toMatchObject({ AllowCloudRecording: false });
    expect(subject.said).toEqual([
      "alle: TeamsMeetingPolicy Global is no longer in the program and stays as it is in the tenant (AllowCloudRecording); write `restoreOnDelete: true` before removing it to get back AllowCloudRecording true",
    ]);

    await handler.delete(id, { ...outs, restoreOnDelete: true });
    expect(global()).toEqual(former);
  } finally {
    await tenant.stop();
  }
});

it("a policy that Microsoft delivers is neither changed nor taken for ours", async () => {
  const tenant = await startEmbedded();
  try {
    const handler = subjectOver(await waysTo(tenant)).handler("teamsMeetingPolicy");
    const declared = { label: "x", identity: "AllOn", settings: { AllowCloudRecording: false } };
    for (const adopt of [false, true]) {
      await expect(handler.create({ ...declared, adopt })).rejects.toThrow(
        "x: TeamsMeetingPolicy AllOn is delivered by Microsoft and cannot be changed; declare one under another name",
      );
    }
    const { id, outs } = await handler.create({ ...declared, settings: { AllowCloudRecording: true } });
    await handler.delete(id, outs);
    expect(tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").has("Tag:AllOn")).toBe(true);
  } finally {
    await tenant.stop();
  }
});

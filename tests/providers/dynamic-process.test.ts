import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { type DynamicProcess, environmentOf, startDynamicProcess } from "./dynamic-process.ts";
import { realToday, startEmbedded } from "./embedded.ts";
import { showsWithinMs } from "./own-clock.ts";

const root = new URL("../..", import.meta.url).pathname;
const __provider = providerLine("teamsMeetingPolicy");
const declared = { label: "kontor", identity: "Voss-kontor", settings: { AllowCloudRecording: false }, __provider };

describe("in Pulumi's own provider process", () => {
  let tenant: EmbeddedTenant;
  let process_: DynamicProcess;
  let aheadMs = 0;

  beforeAll(async () => {
    tenant = await startEmbedded({ ...realToday, clock: () => new Date(Date.now() + aheadMs) });
    process_ = await startDynamicProcess(root, environmentOf(tenant));
  });

  afterAll(async () => {
    process_.stop();
    await tenant.stop();
  });

  it("a policy is created, read, changed, given back and deleted, by the line that the state holds", async () => {
    const { inputs, failures } = await process_.check({}, declared);
    expect(failures).toEqual([]);
    const created = await process_.create(inputs);
    expect(created).toMatchObject({
      id: "Voss-kontor",
      properties: { before: { AllowCloudRecording: true }, origin: "created", __provider },
    });
    const policies = tenant.store.teamsAdmin.policies("TeamsMeetingPolicy");
    expect(policies.get("Tag:Voss-kontor")).toMatchObject({ AllowCloudRecording: false });

    await tenant.asAdmin.teams("PUT", "/Skype.Policy/configurations/TeamsMeetingPolicy/configuration/Voss-kontor", {
      AllowCloudRecording: true,
    });
    aheadMs += showsWithinMs;
    const refreshed = await process_.read(created.id, created.properties);
    expect(refreshed.inputs).toEqual({ ...inputs, settings: { AllowCloudRecording: true } });

    const next = await process_.check(inputs, { ...declared, settings: { AllowTranscription: false } });
    const updated = await process_.update(created.id, created.properties, next.inputs);
    expect(updated.before).toEqual({ AllowTranscription: true });
    expect(policies.get("Tag:Voss-kontor")).toMatchObject({ AllowCloudRecording: true, AllowTranscription: false });

    await process_.delete(created.id, updated);
    expect(policies.has("Tag:Voss-kontor")).toBe(false);
  });

  it("twenty policies made at the same time are all there", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Pulje-${index}`);
    const made = await Promise.all(
      names.map((identity) => process_.create({ ...declared, label: identity, identity })),
    );
    expect(made.map(({ id }) => id)).toEqual(names);
  });

  it("a refusal is one short sentence with the resource's name in it", async () => {
    const foreign: JsonObject = { ...declared, label: "framand", identity: "Framand" };
    const route = "/Skype.Policy/configurations/TeamsMeetingPolicy";
    await tenant.asAdmin.teams("POST", route, { Identity: "Framand" });
    const refused = await process_.create(foreign).catch((error: Error) => error.message);
    expect(refused).toMatch(
      /framand: TeamsMeetingPolicy Framand exists already and differs: AllowCloudRecording is true, declared false\. Write `adopt: true`/,
    );
    expect(refused).not.toContain("\n    at ");
  });

  it("a kind that this version does not know is named", async () => {
    const unknown = { label: "x", settings: {}, __provider: providerLine("teamsFuturePolicy") };
    await expect(process_.check({}, unknown)).rejects.toThrow(
      'pulumi-m365-tenant knows no setting "teamsFuturePolicy"',
    );
  });

  it("without credentials, checking works and doing says what to set", async () => {
    const bare = await startDynamicProcess(root, { PATH: process.env.PATH });
    try {
      expect((await bare.check({}, declared)).failures).toEqual([]);
      await expect(bare.create(declared)).rejects.toThrow(
        "kontor: no tenant is named; set ARM_TENANT_ID to the tenant's id",
      );
    } finally {
      bare.stop();
    }
  });
});

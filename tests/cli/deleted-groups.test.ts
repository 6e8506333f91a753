import { afterEach, beforeEach, expect, it } from "vitest";
import { readDeletedGroups, restoreGroups } from "../../cli/recover/deleted-groups.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { silentProgress } from "../../engine/index.ts";
import { startEmbedded, waysTo } from "../providers/embedded.ts";
import { groupId } from "../providers/kind-case.ts";
import { type Subject, subjectOver } from "../providers/subject.ts";

let tenant: EmbeddedTenant;
let subject: Subject;

beforeEach(async () => {
  tenant = await startEmbedded({ weather: "real", weatherSpeed: 1_000 });
  subject = subjectOver(await waysTo(tenant));
});
afterEach(async () => {
  await tenant.stop();
});

const team = () => ({
  label: "ikt",
  groupId,
  settings: { channels: { plan: { displayName: "Plan" } }, onDelete: "archive" },
});
const deleteGroup = () => tenant.asAdmin.graph("DELETE", `/groups/${groupId}`);

it("a group that somebody deleted comes back with its team and channels, under its own id", async () => {
  const handler = subject.handler("team");
  const { id, outs } = await handler.create(team());
  await deleteGroup();
  const [deleted] = await readDeletedGroups(subject.client);
  expect(deleted).toMatchObject({ id: groupId, displayName: "voss-ikt" });
  if (deleted === undefined) return;
  await restoreGroups(subject.client, [{ kind: "restore", ...deleted }], silentProgress);
  expect(await readDeletedGroups(subject.client)).toEqual([]);
  // A second restore, as after an answer that was lost, finds it there.
  await restoreGroups(subject.client, [{ kind: "restore", ...deleted }], silentProgress);
  expect((await handler.read(id, outs)).inputs?.settings).toEqual(team().settings);
});

it("a team is not waited for whose group was deleted: it is said when, and what brings it back", async () => {
  await deleteGroup();
  const before = subject.client.clock.now();
  await expect(subject.handler("team").create(team())).rejects.toThrow(
    /^ikt: Team .*: the group was deleted on \d{4}-\d\d-\d\d\. `m365-tenant recover` restores it with its team/,
  );
  expect(subject.client.clock.now()).toBe(before);
});

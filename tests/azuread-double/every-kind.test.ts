import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendPatiently } from "../../emulator/azuread/graph/retry.ts";
import type { Send } from "../../emulator/azuread/graph/send.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant } from "./support/embedded.ts";
import { TracedPlugin, virtualPace } from "./support/traced.ts";
import { licenseP2, sampleOf, type UsedKind, usedKinds } from "./support/used-kinds.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  licenseP2(embedded);
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

const names = Object.keys(usedKinds) as UsedKind[];
const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** The id of each in the state. */
const ids: Record<UsedKind, string> = {
  AuthenticationStrengthPolicy: `/policies/authenticationStrengthPolicies/${guid}`,
  ConditionalAccessPolicy: `/identity/conditionalAccess/policies/${guid}`,
  DirectoryRoleAssignment: "/roleManagement/directory/roleAssignments/[\\w-]+",
  Group: `/groups/${guid}`,
  GroupRoleManagementPolicy: `Group_${guid}_${guid}`,
  NamedLocation: `/identity/conditionalAccess/namedLocations/${guid}`,
  PrivilegedAccessGroupEligibilitySchedule: `${guid}_member_${guid}`,
};

/** Seconds that the official plugin waits to make, change and remove one; null where it changes none in place. */
const seconds: Record<UsedKind, [number, number | null, number]> = {
  AuthenticationStrengthPolicy: [20, 0, 20],
  ConditionalAccessPolicy: [20, 20, 20],
  DirectoryRoleAssignment: [2, null, 0],
  Group: [20, 0, 20],
  GroupRoleManagementPolicy: [40, 20, 0],
  NamedLocation: [35, 20, 20],
  PrivilegedAccessGroupEligibilitySchedule: [0, null, 0],
};

/** Kinds of which a change in place is asked for and always refused by the tenant. */
const refused = new Set<UsedKind>(["PrivilegedAccessGroupEligibilitySchedule"]);

/** How often the first write of each is sent before the plugin gives up on a tenant that only throttles. */
const attempts: Record<UsedKind, [creating: number, changing: number | null]> = {
  AuthenticationStrengthPolicy: [10, 10],
  ConditionalAccessPolicy: [10, 20],
  DirectoryRoleAssignment: [10, null],
  Group: [35, 35],
  GroupRoleManagementPolicy: [10, 10],
  NamedLocation: [10, 10],
  PrivilegedAccessGroupEligibilitySchedule: [10, null],
};

test("every azuread class that a component makes stands in these tables", () => {
  const made = globSync("components/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/new azuread\.(\w+)\(/g)].map(([, name]) => name),
  );
  expect([...new Set(made)].sort()).toEqual(names.sort());
});

describe.each(names)("%s", (name) => {
  const kind = usedKinds[name];
  const changes = kind.update !== undefined && !refused.has(name);

  test("is previewed, new and changed, without a call, and its state holds every property", async () => {
    const { inputs, changed } = await sampleOf(name, plugin, embedded);
    await plugin.preview(kind, inputs);
    expect(plugin.taken()).toEqual([]);
    const kept = await plugin.create(kind, inputs);
    expect(kept.id).toMatch(new RegExp(`^${ids[name]}$`));
    expect(Object.keys(kept.properties).sort()).toEqual(["__meta", "id", ...Object.keys(kind.fields)].sort());
    expect(kept.properties).toMatchObject(inputs);
    plugin.taken();
    await plugin.preview(kind, changed, kept);
    expect(plugin.taken()).toEqual([]);
  });

  test("shows no change after it was made, nor after a refresh, whose inputs are the program's", async () => {
    const { inputs } = await sampleOf(name, plugin, embedded);
    const kept = await plugin.create(kind, inputs);
    const refreshed = await plugin.refresh(kind, kept, inputs);
    expect(refreshed?.inputs).toEqual(inputs);
    for (const state of [kept, refreshed!]) {
      expect(await plugin.diff(kind, state, inputs)).toEqual({ replace: false, by: [], changed: [] });
    }
  });

  test("takes as long as with the official plugin where the fixed waits are on, and no time where they are off", async () => {
    for (const waits of [true, false]) {
      const timed = await TracedPlugin.open(embedded, waits);
      const { inputs, changed } = await sampleOf(name, timed, embedded);
      const [made, creating] = await timed.timed(() => timed.create(kind, inputs));
      const [, updating] = changes ? await timed.timed(() => timed.update(kind, made, changed)) : [made, null];
      const [, deleting] = await timed.timed(() => timed.delete(kind, made));
      const [, zero] = seconds[name];
      expect([creating, updating, deleting]).toEqual(waits ? seconds[name] : [0, zero === null ? null : 0, 0]);
    }
  });

  test("is given up when its time is over, after as many attempts as fit into it", async () => {
    let throttling = false;
    let sent = 0;
    const throttled: (send: Send) => Send = (send) => async (call, signal) => {
      if (!throttling || call.method === "GET") return send(call, signal);
      sent += 1;
      return { status: 429, headers: {}, text: "", body: undefined };
    };
    const patient = await TracedPlugin.open(embedded, false, throttled);
    const { inputs, changed } = await sampleOf(name, patient, embedded);
    const spare = await sampleOf(name, patient, embedded);
    const kept = await patient.create(kind, inputs);
    const giveUp = async (work: Promise<unknown>): Promise<number> => {
      sent = 0;
      await expect(work).rejects.toThrow("unexpected status 429");
      return sent;
    };
    throttling = true;
    const creating = await giveUp(patient.create(kind, spare.inputs));
    const changing = changes ? await giveUp(patient.update(kind, kept, changed)) : null;
    expect([creating, changing]).toEqual(attempts[name]);
  });
});

test.each([[408], [424], [429], [500], [502], [503], [504]])(
  "a %i is asked again, whatever the method",
  async (status) => {
    for (const method of ["GET", "POST", "PATCH", "DELETE"]) {
      const answers = [status, 200];
      const send: Send = async () => ({ status: answers.shift()!, headers: {}, text: "", body: {} });
      const pace = virtualPace(false);
      const span = { deadline: 300_000, signal: new AbortController().signal };
      const { status: last } = await sendPatiently(send, { method, url: "https://localhost/x" }, pace, span);
      expect([last, pace.pauses]).toEqual([200, [1_000]]);
    }
  },
);

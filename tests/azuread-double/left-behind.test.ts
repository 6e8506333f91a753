import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, Send } from "../../emulator/azuread/graph/send.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant } from "./support/embedded.ts";
import { TracedPlugin } from "./support/traced.ts";
import { licenseP2, sampleOf, type UsedKind, usedKinds } from "./support/used-kinds.ts";

let embedded: EmbeddedTenant;
beforeAll(async () => {
  embedded = await embeddedTenant();
  licenseP2(embedded);
});
afterAll(() => embedded.stop());

const names = Object.keys(usedKinds) as UsedKind[];

/**
 * Where the tenant keeps each, how many there are after a killed run and after the next one, and what the tenant says
 * where it takes no second one. The rules of a group come with the group: the next run finds the same.
 */
const kept: Record<UsedKind, { collection: string; counts: [killed: number, next: number]; refusal?: string }> = {
  AuthenticationStrengthPolicy: { collection: "authenticationStrengthPolicies", counts: [1, 2] },
  ConditionalAccessPolicy: { collection: "conditionalAccessPolicies", counts: [1, 2] },
  DirectoryRoleAssignment: { collection: "roleAssignments", counts: [1, 1], refusal: "conflicting object" },
  Group: { collection: "groups", counts: [1, 2] },
  GroupRoleManagementPolicy: { collection: "roleManagementPolicies", counts: [1, 1] },
  NamedLocation: { collection: "namedLocations", counts: [1, 2] },
  PrivilegedAccessGroupEligibilitySchedule: {
    collection: "groupEligibilitySchedules",
    counts: [1, 1],
    refusal: "RoleAssignmentExists",
  },
};

/** Whether the object stands in the state, with the reason, when the tenant took it but could not be asked about it. */
const remembered: Record<UsedKind, boolean> = {
  AuthenticationStrengthPolicy: false,
  ConditionalAccessPolicy: false,
  DirectoryRoleAssignment: true,
  Group: true,
  GroupRoleManagementPolicy: false,
  NamedLocation: true,
  PrivilegedAccessGroupEligibilitySchedule: true,
};

/** Answers reads with what is given as soon as a write went through. */
function afterTheWrite(given: () => Promise<Answer>): { between: (send: Send) => Send; arm: () => void } {
  let armed = false;
  let written = false;
  const between =
    (send: Send): Send =>
    async (call, signal) => {
      if (written) return given();
      const answer = await send(call, signal);
      written = armed && call.method !== "GET";
      return answer;
    };
  return { between, arm: () => (armed = true) };
}

const size = (name: UsedKind): number => embedded.store.collection(kept[name].collection).size;

describe.each(names)("%s", (name) => {
  const kind = usedKinds[name];

  test("of a run that was killed right after the write is known to nobody: the next run makes or asks for another", async () => {
    const { between, arm } = afterTheWrite(() => Promise.reject(new DOMException("Killed", "AbortError")));
    const killed = await TracedPlugin.open(embedded, false, between);
    const { inputs } = await sampleOf(name, killed, embedded);
    const before = size(name);
    arm();
    await expect(killed.create(kind, inputs)).rejects.toThrow();
    const left = size(name) - before;
    const next = (await TracedPlugin.open(embedded)).create(kind, inputs);
    const { counts, refusal } = kept[name];
    if (refusal === undefined) await next;
    else await expect(next).rejects.toThrow(refusal);
    expect([left, size(name) - before]).toEqual(counts);
  });

  test("that was written but cannot be read afterwards is in the state only where the plugin remembers at once", async () => {
    const refusing = { status: 403, headers: {}, text: "", body: { error: { code: "Forbidden", message: "No." } } };
    const { between, arm } = afterTheWrite(() => Promise.resolve(refusing));
    const plugin = await TracedPlugin.open(embedded, false, between);
    const { inputs } = await sampleOf(name, plugin, embedded);
    arm();
    const failure = await plugin.create(kind, inputs).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringContaining("unexpected status 403") });
    expect(Object.hasOwn(failure as object, "properties")).toBe(remembered[name]);
  });

  test("is not taken for one when the tenant's answer to the write names none", async () => {
    const nameless =
      (send: Send): Send =>
      async (call, signal) => {
        const answer = await send(call, signal);
        const body = answer.body as { id?: string } | undefined;
        if (call.method !== "POST" || body?.id === undefined) return answer;
        return { ...answer, body: { ...body, id: undefined } };
      };
    const plugin = await TracedPlugin.open(embedded, false, nameless);
    const helper = await TracedPlugin.open(embedded);
    const { inputs } = await sampleOf(name, helper, embedded);
    // The rules of a group are found, not made: no answer to a write names them.
    if (name === "GroupRoleManagementPolicy") expect((await plugin.create(kind, inputs)).id).toMatch(/^Group_/);
    else await expect(plugin.create(kind, inputs)).rejects.toThrow("the answer has no id");
  });
});

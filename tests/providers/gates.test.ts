import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { type Subject, subjectOver } from "./subject.ts";

const breakGlass = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] as const;
const glassGroup = "0f2f4d5c-8c3a-4f6e-9d1e-00000000b001";
const omsorg = "0f2f4d5c-8c3a-4f6e-9d1e-00000000b002";

const gates = definitions.filter(({ kind }) => kind === "breakGlassProof" || kind === "headCount");
const named = [...new Set(gates.flatMap(({ permissions }) => permissions.read))];
/** What whoever signs in from now on is given: nothing but what the gates name. */
const grant = [...named];

let tenant: EmbeddedTenant;
let subject: Subject;

function securityGroup(id: string, name: string, members: readonly string[]): void {
  const { store } = tenant;
  store.collection("groups").set(id, {
    id,
    displayName: name,
    mailNickname: name,
    mailEnabled: false,
    securityEnabled: true,
    groupTypes: [],
    assignedLicenses: [],
    createdDateTime: "2026-01-01T00:00:00Z",
  });
  for (const member of members) store.relations.add("members", id, member);
}

const methods = (account: string, ...registered: string[]) =>
  tenant.store.collection("registeredMethods").set(account, { id: account, methods: registered });
const assignmentsOf = (id: string) =>
  [...tenant.store.collection("roleAssignments")].filter(([, { principalId }]) => principalId === id);
function unassign(id: string): void {
  for (const [row] of assignmentsOf(id)) tenant.store.collection("roleAssignments").delete(row);
}
function narrow(id: string): void {
  const directoryScopeId = "/administrativeUnits/0f2f4d5c-8c3a-4f6e-9d1e-00000000b003";
  for (const [row, held] of assignmentsOf(id)) {
    tenant.store.collection("roleAssignments").set(row, { ...held, directoryScopeId });
  }
}
const user = (id: string) => tenant.store.collection("users").get(id)!;
const change = (id: string, changes: JsonObject) =>
  tenant.store.collection("users").set(id, { ...user(id), ...changes });

beforeAll(async () => {
  tenant = await startEmbedded({ seed: "voss", grant });
  securityGroup(glassGroup, "glass", breakGlass);
  const people = [...tenant.store.collection("users").keys()].filter((id) => !breakGlass.some((glass) => glass === id));
  securityGroup(omsorg, "omsorg", people.slice(0, 100));
  subject = subjectOver(await waysTo(tenant));
});
afterAll(() => tenant.stop());

async function declare(kind: string, groupId: string, settings: JsonObject) {
  const handler = subject.handler(kind);
  const { inputs, failures } = await handler.check({}, { label: "porten", groupId, settings });
  expect(failures).toEqual([]);
  return { handler, inputs, created: await handler.create(inputs) };
}

describe("the proof that break-glass works", () => {
  const settings = { accounts: 2, opens: ["mfa-everyone"] };
  const proof = () => declare("breakGlassProof", glassGroup, settings);

  beforeEach(() => {
    for (const id of breakGlass) {
      methods(id, "fido2SecurityKey");
      change(id, { accountEnabled: true, onPremisesSyncEnabled: null });
    }
  });

  it("stands when two accounts are enabled, cloud-only, Global Administrators, and have a key", async () => {
    const { handler, inputs, created } = await proof();
    expect((await handler.read(created.id, created.outs)).inputs).toMatchObject(inputs);
  });

  it.each<[string, () => void, string]>([
    ["has no key", () => methods(breakGlass[1], "microsoftAuthenticatorPush"), "has no phishing-resistant method"],
    ["is disabled", () => change(breakGlass[1], { accountEnabled: false }), "is disabled"],
    [
      "comes from outside",
      () => change(breakGlass[1], { onPremisesSyncEnabled: true }),
      "is synchronised from outside",
    ],
  ])("holds up what decides when an account %s, and says so", async (_, spoil, said) => {
    spoil();
    await expect(proof()).rejects.toThrow(
      `porten: BreakGlassProof ${glassGroup}: 1 of 2 break-glass accounts are ready (${breakGlass[1]} ${said}); make them ready before a policy leaves report-only, or leave it there`,
    );
  });

  it("holds up what decides when an account is no Global Administrator any more", async () => {
    const roles = tenant.store.collection("roleAssignments");
    const own = [...roles].filter(([, { principalId }]) => principalId === breakGlass[0]);
    expect(own.length).toBeGreaterThan(0);
    for (const [id] of own) roles.delete(id);
    try {
      await expect(proof()).rejects.toThrow(`${breakGlass[0]} is no Global Administrator now`);
    } finally {
      for (const [id, row] of own) roles.set(id, row);
    }
  });

  it.each<[string, () => void]>([
    ["the group has one member", () => tenant.store.relations.remove("members", glassGroup, breakGlass[1])],
    ["the second is Global Administrator in one unit only", () => narrow(breakGlass[1])],
    ["the second may only ask for the role", () => unassign(breakGlass[1])],
  ])("holds up what decides when %s", async (_, spoil) => {
    const rows = [...tenant.store.collection("roleAssignments")].map(
      ([id, row]) => [id, structuredClone(row)] as const,
    );
    spoil();
    try {
      await expect(proof()).rejects.toThrow("1 of 2 break-glass accounts are ready");
    } finally {
      for (const [id, row] of rows) tenant.store.collection("roleAssignments").set(id, row);
      tenant.store.relations.add("members", glassGroup, breakGlass[1]);
    }
  });

  it.each(["fido2SecurityKey", "passKeyDeviceBound", "windowsHelloForBusiness"])(
    "takes %s for a key",
    async (method) => {
      methods(breakGlass[1], method);
      await expect(proof()).resolves.toBeDefined();
    },
  );

  it.each([
    "microsoftAuthenticatorPush",
    "microsoftAuthenticatorPasswordless",
    "softwareOneTimePasscode",
    "mobilePhone",
    "email",
    "temporaryAccessPass",
  ])("does not take %s for a key", async (method) => {
    methods(breakGlass[1], method);
    await expect(proof()).rejects.toThrow(`${breakGlass[1]} has no phishing-resistant method`);
  });

  it("is looked at again when one more policy is to decide, and shows in a refresh when it no longer stands", async () => {
    const { handler, inputs, created } = await proof();
    methods(breakGlass[0], "mobilePhone");
    const more = { ...inputs, settings: { ...settings, opens: ["mfa-everyone", "countries"] } };
    await expect(handler.update(created.id, created.outs, more)).rejects.toThrow("1 of 2 break-glass accounts");
    const read = await handler.read(created.id, created.outs);
    expect(read.inputs?.settings).not.toHaveProperty("accounts");
  });

  it("changes nothing in the tenant, not even when it goes", async () => {
    const { handler, created } = await proof();
    tenant.store.changes.length = 0;
    await handler.delete(created.id, created.outs);
    expect(tenant.store.changes).toEqual([]);
  });
});

describe("the head count of a persona", () => {
  const count = (expected: number) =>
    declare("headCount", omsorg, { expected, withinPercent: 5, opens: ["session-frontline"] });

  it.each([100, 96, 105])("stands when 100 people are there and the file says %i", async (expected) => {
    await expect(count(expected)).resolves.toBeDefined();
  });

  it.each([94, 107, 571])("holds up what decides when the file says %i, and says both numbers", async (expected) => {
    await expect(count(expected)).rejects.toThrow(
      `porten: HeadCount ${omsorg} has 100 members, and the organisation file says ${expected} (within 5 %)`,
    );
  });

  it.each([
    ["NotStarted", "its rule is still at work"],
    ["Running", "its rule is still at work"],
    ["Failed", "its rule failed"],
  ])("does not stand while Entra says %s of the rule, however right the number is", async (status, said) => {
    const group = tenant.store.collection("groups").get(omsorg)!;
    const processing = { status, lastMembershipUpdated: null, errorMessage: null };
    tenant.store.collection("groups").set(omsorg, { ...group, membershipRuleProcessingStatus: processing });
    await expect(count(100)).rejects.toThrow(said);
    tenant.store.collection("groups").set(omsorg, group);
  });

  it("does not stand while the group's rule is paused", async () => {
    const group = tenant.store.collection("groups").get(omsorg)!;
    tenant.store.collection("groups").set(omsorg, { ...group, membershipRuleProcessingState: "Paused" });
    await expect(count(100)).rejects.toThrow("its rule is paused");
    tenant.store.collection("groups").set(omsorg, group);
  });
});

describe("what the proofs need to read", () => {
  const declared = {
    breakGlassProof: { groupId: glassGroup, settings: { accounts: 2, opens: ["mfa-everyone"] } },
    headCount: { groupId: omsorg, settings: { expected: 100, withinPercent: 5, opens: ["session-frontline"] } },
  };
  const cases = gates.flatMap(({ kind, permissions }) =>
    permissions.read
      // Without it Graph shows members by their id alone, which the embedded tenant does not model.
      .filter((permission) => permission !== "User.Read.All")
      .map((permission) => [kind as keyof typeof declared, permission] as const),
  );

  it.each(cases)("%s cannot do without %s, and the message names it", async (kind, permission) => {
    grant.splice(0, grant.length, ...named.filter((name) => name !== permission));
    try {
      const handler = subjectOver(await waysTo(tenant)).handler(kind);
      const { inputs } = await handler.check({}, { label: "porten", ...declared[kind] });
      await expect(handler.create(inputs)).rejects.toThrow(permission);
    } finally {
      grant.splice(0, grant.length, ...named);
    }
  });

  it("names no permission to write, since they write nothing", () => {
    for (const { permissions } of gates) expect(permissions.write).toEqual(permissions.read);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { group } from "../../emulator/azuread/resources/group.ts";
import { groupMember } from "../../emulator/azuread/resources/group-member.ts";
import { inSetOrder } from "../../emulator/azuread/terraform/set-order.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, users } from "./support/embedded.ts";
import { TracedPlugin, times } from "./support/traced.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

const idOf = (kept: { properties: Data }) => String(kept.properties.objectId);
const readCalls = [
  "GET beta/groups/G",
  "GET beta/groups/G/owners",
  "GET beta/groups/G/members",
  "GET beta/groups/G/memberOf",
];

test("start-up reads the metadata, signs in once, and takes the caller's id from the token", async () => {
  const fresh = await TracedPlugin.open(embedded);
  expect(fresh.taken()).toEqual([
    "GET metadata/endpoints?api-version=2022-09-01",
    `POST ${embedded.tenantId}/oauth2/v2.0/token`,
  ]);
  expect(fresh.callerId).toBe(embedded.store.identity.clientObjectId);
});

describe("a group", () => {
  test("is made, renamed to and fro, seen five times, given its members, and read", async () => {
    const [first, second] = users(embedded, 2) as [string, string];
    plugin.taken();
    const kept = await plugin.create(group, { displayName: "A", securityEnabled: true, members: [first, second] });
    const [body, temporary, final] = plugin.calls.slice(0, 3).map((call) => call.body as Data);
    expect(plugin.taken({ G: idOf(kept) })).toEqual([
      "POST beta/groups",
      ...times(2, "PATCH beta/groups/G"),
      ...times(5, "GET beta/groups/G"),
      ...times(2, "POST beta/groups/G/members/$ref"),
      ...readCalls,
    ]);
    expect(body).toEqual({
      "@odata.type": "#microsoft.graph.group",
      description: null,
      displayName: "A",
      groupTypes: [],
      isAssignableToRole: false,
      mailEnabled: false,
      mailNickname: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]$/),
      membershipRule: null,
      "owners@odata.bind": [`${embedded.url}/beta/directoryObjects/${plugin.callerId}`],
      resourceBehaviorOptions: [],
      resourceProvisioningOptions: [],
      securityEnabled: true,
    });
    expect(temporary!.displayName).toMatch(/^TERRAFORM_UPDATE_[0-9a-f-]{36}$/);
    expect(final).toEqual({ "@odata.type": "#microsoft.graph.group", displayName: "A" });
    expect(embedded.store.members(idOf(kept)).sort()).toEqual([first, second].sort());
  });

  test("adds members in the order of their checksums", async () => {
    const members = users(embedded, 4);
    const kept = await plugin.create(group, { displayName: "Ordered", securityEnabled: true, members });
    const added = plugin.calls
      .filter((call) => call.path.endsWith("members/$ref"))
      .map((call) => (call.body as Data)["@odata.id"]);
    expect(added).toEqual(inSetOrder(members).map((id) => `${embedded.url}/beta/directoryObjects/${id}`));
    expect(idOf(kept)).not.toBe("");
  });

  test("looks each owner up three times, caller left out, and binds the caller first", async () => {
    const [owner] = users(embedded, 1) as [string];
    plugin.taken();
    await plugin.create(group, { displayName: "Owned", securityEnabled: true, owners: [owner, plugin.callerId] });
    expect(plugin.calls[3]!.body).toMatchObject({
      "owners@odata.bind": [plugin.callerId, owner].map((id) => `${embedded.url}/beta/directoryObjects/${id}`),
    });
    expect(plugin.taken({ O: owner }).slice(0, 4)).toEqual([
      ...times(3, "GET v1.0/directoryObjects/O"),
      "POST beta/groups",
    ]);
  });

  test("with more than twenty owners gets the rest one by one", async () => {
    const owners = users(embedded, 22);
    plugin.taken();
    const kept = await plugin.create(group, { displayName: "Crowd", securityEnabled: true, owners });
    expect(plugin.taken({ G: idOf(kept) }).filter((call) => call.endsWith("owners/$ref"))).toHaveLength(2);
    expect(embedded.store.owners(idOf(kept)).sort()).toEqual([...owners].sort());
  });

  test("of Microsoft 365 is read with its Outlook settings besides", async () => {
    plugin.taken();
    const kept = await plugin.create(group, {
      displayName: "Team",
      description: "given",
      mailEnabled: true,
      securityEnabled: true,
      mailNickname: "team",
      types: ["Unified"],
    });
    expect(plugin.taken({ G: idOf(kept) }).slice(-5)).toEqual([
      "GET beta/groups/G",
      "GET beta/groups/G?$select=allowExternalSenders,autoSubscribeNewMembers,hideFromAddressLists,hideFromOutlookClients",
      ...readCalls.slice(1),
    ]);
  });

  test("with a rule sends the rule and whether it runs", async () => {
    plugin.taken();
    await plugin.create(group, {
      displayName: "By rule",
      securityEnabled: true,
      types: ["DynamicMembership"],
      dynamicMembership: { enabled: false, rule: 'user.department -eq "IKT"' },
    });
    expect(plugin.calls[0]!.body).toMatchObject({
      groupTypes: ["DynamicMembership"],
      membershipRule: 'user.department -eq "IKT"',
      membershipRuleProcessingState: "Paused",
    });
  });

  test("is changed by one PATCH, references, and a read", async () => {
    const [first, second] = users(embedded, 2) as [string, string];
    const inputs = { displayName: "Before", securityEnabled: true, members: [first] };
    const kept = await plugin.create(group, inputs);
    plugin.taken();
    await plugin.update(group, kept, { ...inputs, displayName: "After", members: [second] });
    expect(plugin.calls[0]!.body).toEqual({
      "@odata.type": "#microsoft.graph.group",
      description: null,
      displayName: "After",
      mailEnabled: false,
      membershipRule: null,
      securityEnabled: true,
    });
    expect(plugin.taken({ G: idOf(kept), OLD: first, NEW: second })).toEqual([
      "PATCH beta/groups/G",
      "GET beta/groups/G/members",
      "DELETE beta/groups/G/members/OLD/$ref",
      "POST beta/groups/G/members/$ref",
      ...readCalls,
    ]);
    expect(embedded.store.members(idOf(kept))).toEqual([second]);
  });

  test("gets new owners before the former ones go", async () => {
    const [former, next] = users(embedded, 2) as [string, string];
    const inputs = { displayName: "Handed over", securityEnabled: true, owners: [former] };
    const kept = await plugin.create(group, inputs);
    plugin.taken();
    await plugin.update(group, kept, { ...inputs, owners: [next] });
    expect(plugin.taken({ G: idOf(kept), OLD: former }).slice(1, 4)).toEqual([
      "GET beta/groups/G/owners",
      "POST beta/groups/G/owners/$ref",
      "DELETE beta/groups/G/owners/OLD/$ref",
    ]);
    expect(embedded.store.owners(idOf(kept))).toEqual([next]);
  });

  test("is looked at, deleted, and missed five times", async () => {
    const kept = await plugin.create(group, { displayName: "Gone", securityEnabled: true });
    plugin.taken();
    await plugin.delete(group, kept);
    expect(plugin.taken({ G: idOf(kept) })).toEqual([
      "GET beta/groups/G",
      "DELETE beta/groups/G",
      ...times(5, "GET beta/groups/G"),
    ]);
    expect(embedded.store.collection("groups").has(idOf(kept))).toBe(false);
  });

  test("that somebody else deleted cannot be deleted: that is an error", async () => {
    const kept = await plugin.create(group, { displayName: "Twice gone", securityEnabled: true });
    await embedded.asAdmin.graph("DELETE", `/v1.0/groups/${idOf(kept)}`);
    await expect(plugin.delete(group, kept)).rejects.toThrow(
      `deleting urn:pulumi:test::double::${group.type}::x: 1 error occurred:\n\t* [id] Retrieving Group (Group: "${idOf(kept)}"): group was not found\n\n`,
    );
  });
});

describe("a group member", () => {
  test("is added to a group that is there and does not hold it, then read by a filter", async () => {
    const [member] = users(embedded, 1) as [string];
    const { properties } = await plugin.create(group, { displayName: "Has one", securityEnabled: true });
    const groupObjectId = String(properties.objectId);
    plugin.taken();
    const kept = await plugin.create(groupMember, { groupObjectId, memberObjectId: member });
    const filtered = "GET beta/groups/G/members?$filter=id eq 'M'";
    expect(plugin.taken({ G: groupObjectId, M: member })).toEqual([
      "GET beta/groups/G",
      "GET beta/groups/G/members",
      "POST beta/groups/G/members/$ref",
      filtered,
    ]);
    expect(kept.id).toBe(`${groupObjectId}/member/${member}`);

    await expect(plugin.create(groupMember, { groupObjectId, memberObjectId: member })).rejects.toThrow(
      `[id] A resource with the ID "${kept.id}" already exists: To be managed via Terraform, this resource needs to be imported into the State.`,
    );
    plugin.taken();
    await plugin.delete(groupMember, kept);
    expect(plugin.taken({ G: groupObjectId, M: member })).toEqual([
      "DELETE beta/groups/G/members/M/$ref",
      ...times(5, filtered),
    ]);
    expect(embedded.store.members(groupObjectId)).toEqual([]);
  });
});

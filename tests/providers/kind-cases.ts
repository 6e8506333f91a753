import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { deviceCases } from "./device-cases.ts";
import { domainCases } from "./domain-cases.ts";
import { entraCases } from "./entra-cases.ts";
import { governanceCases } from "./governance-cases.ts";
import { groupCases } from "./group-cases.ts";
import { groupId, type KindCase, leaves, personId, without } from "./kind-case.ts";
import { teamChannelCase } from "./team-channel-case.ts";
import { teamsCases } from "./teams-kind-cases.ts";
import { telephonyCases } from "./telephony-cases.ts";

export { groupId, type KindCase } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

export const kindCases: Record<string, KindCase> = {
  ...deviceCases,
  ...domainCases,
  ...entraCases,
  ...governanceCases,
  ...groupCases,
  ...teamsCases,
  ...telephonyCases,
  teamChannel: teamChannelCase,
  authorizationPolicy: singleton(
    "/v1.0/policies/authorizationPolicy",
    { allowInvitesFrom: "adminsAndGuestInviters", defaultUserRolePermissions: { allowedToCreateApps: false } },
    { path: "allowInvitesFrom", value: "none" },
    { path: "defaultUserRolePermissions.allowedToCreateApps", back: true },
    { path: "allowInvitesFrom", value: "adminsGuestInvitersAndAllMembers" },
  ),
  identitySecurityDefaults: {
    ...singleton(
      "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy",
      { isEnabled: false },
      { path: "isEnabled", value: true },
      undefined,
      { path: "isEnabled", value: true },
    ),
  },
  teamsMeetingPolicy: teamsPolicy(
    "TeamsMeetingPolicy",
    { AllowCloudRecording: false, AutoAdmittedUsers: "OrganizerOnly" },
    "AllowCloudRecording",
    {
      path: "AutoAdmittedUsers",
      value: "Everyone",
    },
  ),
  teamsMessagingPolicy: teamsPolicy("TeamsMessagingPolicy", { AllowGiphy: false, AllowMemes: false }, "AllowMemes", {
    path: "AllowGiphy",
    value: true,
  }),
  groupLicenses: {
    key: { groupId },
    settings: { licenses: [{ skuPartNumber: "SPE_E3", disabledPlans: ["SWAY"] }, { skuPartNumber: "SPE_F1" }] },
    expected: { SPE_E3: ["SWAY"], SPE_F1: [] },
    changed: {
      settings: {
        licenses: [
          { skuPartNumber: "SPE_E3", disabledPlans: ["YAMMER_ENTERPRISE", "SWAY"] },
          { skuPartNumber: "SPE_F1" },
        ],
      },
      path: "SPE_E3",
      value: ["SWAY", "YAMMER_ENTERPRISE"],
    },
    dropped: {
      settings: { licenses: [{ skuPartNumber: "SPE_E3", disabledPlans: ["SWAY"] }] },
      path: "SPE_F1",
      back: null,
    },
    outside: { path: "SPE_E3", value: [], edit: (tenant) => license(tenant, "SPE_E3", []) },
    makeByHand: (tenant) => license(tenant, "SPE_E3", []),
    firstWrite: { method: "POST", path: /assignLicense$/ },
    look: licenses,
  },
  teamsGroupPolicyAssignment: {
    key: { groupId },
    settings: { policyType: "TeamsMeetingPolicy", policyName: "AllOn", rank: 1 },
    expected: { policyName: "AllOn", rank: 1 },
    changed: {
      settings: { policyType: "TeamsMeetingPolicy", policyName: "AllOff", rank: 1 },
      path: "policyName",
      value: "AllOff",
    },
    outside: { path: "policyName", value: "Kiosk", edit: (tenant) => assign(tenant, "Kiosk") },
    makeByHand: (tenant) => assign(tenant, "Kiosk"),
    firstWrite: { method: "PATCH", path: /groupPolicyAssignments/ },
    look: assignment,
  },
  teamsUserPolicyAssignment: {
    key: { userId: personId },
    settings: { policyType: "TeamsMeetingPolicy", policyName: "AllOn" },
    expected: { policyName: "AllOn" },
    changed: {
      settings: { policyType: "TeamsMeetingPolicy", policyName: "AllOff" },
      path: "policyName",
      value: "AllOff",
    },
    outside: { path: "policyName", value: "Kiosk", edit: (tenant) => assignToPerson(tenant, "Kiosk") },
    makeByHand: (tenant) => assignToPerson(tenant, "Kiosk"),
    firstWrite: { method: "POST", path: /userAssignments\/assign/ },
    look: personAssignment,
  },
  team: {
    key: { groupId },
    settings: {
      memberSettings: { allowDeleteChannels: false },
      channels: {
        plan: { displayName: "Plan og framdrift", description: "Kva skal skje" },
        referat: { displayName: "Møte og referat" },
      },
    },
    expected: {
      "memberSettings.allowDeleteChannels": false,
      "Plan og framdrift": "Kva skal skje",
      "Møte og referat": null,
    },
    changed: {
      settings: {
        memberSettings: { allowDeleteChannels: false },
        channels: {
          plan: { displayName: "Plan", description: "Kva skal skje" },
          referat: { displayName: "Møte og referat" },
        },
      },
      path: "Plan",
      value: "Kva skal skje",
    },
    dropped: {
      settings: {
        memberSettings: { allowDeleteChannels: false },
        channels: { plan: { displayName: "Plan og framdrift", description: "Kva skal skje" } },
      },
      path: "Møte og referat",
      back: null,
    },
    outside: {
      path: "memberSettings.allowDeleteChannels",
      value: true,
      edit: (tenant) =>
        tenant.graph.send("PATCH", `/v1.0/teams/${groupId}`, { memberSettings: { allowDeleteChannels: true } }, by),
    },
    makeByHand: (tenant) =>
      tenant.graph.send("PUT", `/v1.0/groups/${groupId}/team`, { memberSettings: { allowDeleteChannels: true } }, by),
    firstWrite: { method: "PUT", path: /\/team$/ },
    look: teamOf,
  },
};

function singleton(
  url: string,
  settings: JsonObject,
  change: { path: string; value: Json },
  drop: { path: string; back: Json } | undefined,
  outside: { path: string; value: Json },
): KindCase {
  return {
    key: {},
    settings,
    expected: leaves(settings),
    changed: { settings: { ...settings, [change.path]: change.value }, ...change },
    ...(drop === undefined ? {} : { dropped: { settings: without(settings, drop.path), ...drop } }),
    outside: { ...outside, edit: (tenant) => tenant.graph.send("PATCH", url, { [outside.path]: outside.value }, by) },
    firstWrite: { method: "PATCH", path: new RegExp(`${url.slice(url.lastIndexOf("/"))}$`) },
    look: async (tenant) => leaves(await tenant.graph.get(anyObject, url, by)),
  };
}

function teamsPolicy(
  type: string,
  settings: JsonObject,
  drop: string,
  change: { path: string; value: Json },
): KindCase {
  const collection = `/Skype.Policy/configurations/${type}`;
  const outsideValue = change.value;
  return {
    key: { identity: "Voss-kontor" },
    settings,
    expected: leaves(settings),
    changed: { settings: { ...settings, [change.path]: change.value }, ...change },
    dropped: { settings: without(settings, drop), path: drop, back: true },
    outside: {
      path: change.path,
      value: outsideValue,
      edit: (tenant) =>
        tenant.teamsAdmin.send("PUT", `${collection}/configuration/Voss-kontor`, { [change.path]: outsideValue }, by),
    },
    makeByHand: (tenant) => tenant.teamsAdmin.send("POST", collection, { Identity: "Voss-kontor" }, by),
    firstWrite: { method: "POST", path: new RegExp(`${type}$`) },
    look: async (tenant) => {
      const list = await tenant.teamsAdmin.list(anyObject, collection, by);
      return list.find(({ Identity }) => Identity === "Tag:Voss-kontor");
    },
  };
}

const skus = z.array(
  z.object({
    skuId: z.string(),
    skuPartNumber: z.string(),
    servicePlans: z.array(z.object({ servicePlanId: z.string(), servicePlanName: z.string() })),
  }),
);

async function readSkus(tenant: TenantClient) {
  return skus.parse(await tenant.graph.list(anyObject, "/v1.0/subscribedSkus", by));
}

async function license(tenant: TenantClient, name: string, disabledPlans: Json[]): Promise<void> {
  const sku = (await readSkus(tenant)).find(({ skuPartNumber }) => skuPartNumber === name);
  const body = { addLicenses: [{ skuId: sku?.skuId ?? "", disabledPlans }], removeLicenses: [] };
  await tenant.graph.send("POST", `/v1.0/groups/${groupId}/assignLicense`, body, by);
}

async function licenses(tenant: TenantClient): Promise<Record<string, Json>> {
  const known = await readSkus(tenant);
  const shape = z.object({
    assignedLicenses: z.array(z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) })).default([]),
  });
  const group = await tenant.graph.get(shape, `/v1.0/groups/${groupId}?$select=assignedLicenses`, by);
  const rows = group.assignedLicenses.map(({ skuId, disabledPlans }) => {
    const sku = known.find((one) => one.skuId === skuId);
    const plans = disabledPlans.map(
      (id) => sku?.servicePlans.find(({ servicePlanId }) => servicePlanId === id)?.servicePlanName ?? id,
    );
    return [sku?.skuPartNumber ?? skuId, plans.sort()] as const;
  });
  return Object.fromEntries(rows);
}

function assign(tenant: TenantClient, PolicyName: string) {
  return tenant.teamsAdmin.send(
    "PATCH",
    `/Skype.Policy/groupPolicyAssignments/${groupId}/policyTypes/TeamsMeetingPolicy`,
    { PolicyName, Rank: 1 },
    by,
  );
}

function assignToPerson(tenant: TenantClient, PolicyName: string) {
  const route = `/Skype.Policy/users/${personId}/policies/TeamsMeetingPolicy`;
  return tenant.teamsAdmin.send("PATCH", route, { PolicyName }, by);
}

/** What the Teams admin API, and not Graph, says of the person's own policy. */
async function personAssignment(tenant: TenantClient): Promise<Record<string, Json> | undefined> {
  const row = z.object({ policyType: z.string(), policyAssignment: z.object({ displayName: z.string() }) });
  const user = z.object({ objectId: z.string(), effectivePolicyAssignments: z.array(row) });
  const { users } = await tenant.teamsAdmin.get(z.object({ users: z.array(user) }), "/Teams.User/users", by);
  const own = users.find(({ objectId }) => objectId === personId)?.effectivePolicyAssignments;
  const found = own?.find(({ policyType }) => policyType === "TeamsMeetingPolicy");
  return found === undefined ? undefined : { policyName: found.policyAssignment.displayName };
}

async function assignment(tenant: TenantClient): Promise<Record<string, Json> | undefined> {
  const rows = await tenant.teamsAdmin.list(anyObject, "/Skype.Policy/groupPolicyAssignments", by);
  const lower = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
    ),
  );
  return lower.find((row) => row.groupId === groupId && row.policyType === "TeamsMeetingPolicy");
}

/** The team's settings by path, and its channels by name. */
async function teamOf(tenant: TenantClient): Promise<Record<string, Json> | undefined> {
  const team = await tenant.graph.get(anyObject, `/v1.0/teams/${groupId}`, by).catch(() => undefined);
  if (team === undefined || team.isArchived === true) return undefined;
  const channels = await tenant.graph.list(anyObject, `/v1.0/teams/${groupId}/channels`, by);
  const named = channels.map(({ displayName, description }) => [String(displayName), description || null] as const);
  return { ...leaves(team), ...Object.fromEntries(named) };
}

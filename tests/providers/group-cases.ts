import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves, without } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

interface Change {
  path: string;
  value: Json;
}

const lifecycleSettings = {
  groupLifetimeInDays: 365,
  managedGroupTypes: "Selected",
  alternateNotificationEmails: "ikt@voss.example",
};

export const groupCases: Record<string, KindCase> = {
  groupExpiry: expiry(),
  groupLifecyclePolicy: lifecycle(),
  groupUnifiedSettings: directorySetting(
    "62375ab9-6b52-47ed-826b-58e47e0e304b",
    {
      EnableGroupCreation: false,
      AllowToAddGuests: true,
      GroupCreationAllowedGroupId: groupId,
      CustomBlockedWordsList: ["rådmann", "ordfører"],
    },
    { EnableGroupCreation: "false", GroupCreationAllowedGroupId: groupId, CustomBlockedWordsList: "ordfører,rådmann" },
    { path: "AllowToAddGuests", value: false },
    { path: "EnableGroupCreation", back: "true" },
  ),
  passwordRuleSettings: directorySetting(
    "5cf42378-d67d-4f36-ba46-e8b86229381d",
    { BannedPasswordList: ["voss", "hangur", "vangsvatnet"], LockoutThreshold: 7, LockoutDurationInSeconds: 90 },
    { BannedPasswordList: "hangur\tvangsvatnet\tvoss", LockoutThreshold: "7" },
    { path: "LockoutDurationInSeconds", value: 120 },
    { path: "LockoutThreshold", back: "10" },
  ),
  groupGuestSettings: guests(),
};

/** What one group says of guests; nothing, while the tenant's own setting holds. */
function guests(): KindCase {
  const url = `/v1.0/groups/${groupId}/settings`;
  const templateId = "08d542b9-071f-4e16-94b0-74abb372e3d9";
  const own = async (tenant: TenantClient) => (await tenant.graph.list(anyObject, url, by))[0];
  const values = (value: string) => [{ name: "AllowToAddGuests", value }];
  return {
    key: { groupId },
    settings: { AllowToAddGuests: false },
    expected: { AllowToAddGuests: "false" },
    changed: { settings: { AllowToAddGuests: true }, path: "AllowToAddGuests", value: "true" },
    outside: {
      path: "AllowToAddGuests",
      value: "true",
      edit: async (tenant) =>
        tenant.graph.send("PATCH", `${url}/${String((await own(tenant))?.id)}`, { values: values("true") }, by),
    },
    makeByHand: (tenant) => tenant.graph.send("POST", url, { templateId, values: values("true") }, by),
    firstWrite: { method: "POST", path: /settings$/ },
    look: async (tenant) => {
      const rows = z.array(z.object({ name: z.string(), value: z.string() })).parse((await own(tenant))?.values ?? []);
      return rows.length === 0 ? undefined : Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    },
  };
}

/** Whether the tenant's one policy names the group. */
function expiry(): KindCase {
  const url = "/v1.0/groupLifecyclePolicies";
  const policies = (tenant: TenantClient, path: string) => tenant.graph.list(anyObject, path, by);
  const act = async (tenant: TenantClient, action: string) => {
    const [policy] = await policies(tenant, url);
    return tenant.graph.send("POST", `${url}/${String(policy?.id)}/${action}`, { groupId }, by);
  };
  return {
    key: { groupId },
    settings: { expires: true },
    expected: { named: true },
    changed: { settings: { expires: false }, path: "named", value: false },
    outside: { path: "named", value: false, edit: (tenant) => act(tenant, "removeGroup") },
    prepare: (tenant) => tenant.graph.send("POST", url, lifecycleSettings, by),
    firstWrite: { method: "POST", path: /addGroup$/ },
    look: async (tenant) => ({
      named: (await policies(tenant, `/v1.0/groups/${groupId}/groupLifecyclePolicies`)).length > 0,
    }),
  };
}

function lifecycle(): KindCase {
  const url = "/v1.0/groupLifecyclePolicies";
  const settings = lifecycleSettings;
  const read = async (tenant: TenantClient) => (await tenant.graph.list(anyObject, url, by))[0];
  return {
    key: {},
    settings,
    expected: leaves(settings),
    changed: { settings: { ...settings, groupLifetimeInDays: 180 }, path: "groupLifetimeInDays", value: 180 },
    outside: {
      path: "groupLifetimeInDays",
      value: 90,
      edit: async (tenant) =>
        tenant.graph.send("PATCH", `${url}/${String((await read(tenant))?.id)}`, { groupLifetimeInDays: 90 }, by),
    },
    makeByHand: (tenant) => tenant.graph.send("POST", url, { ...settings, managedGroupTypes: "None" }, by),
    firstWrite: { method: "POST", path: /groupLifecyclePolicies$/ },
    look: read,
  };
}

/** A setting made of a template: all its values as text, whether the tenant has set them or not. */
function directorySetting(
  templateId: string,
  settings: JsonObject,
  expected: Record<string, Json>,
  change: Change,
  drop: { path: string; back: Json },
): KindCase {
  const rows = z.array(
    z.object({ name: z.string(), value: z.string().optional(), defaultValue: z.string().optional() }),
  );
  const own = async (tenant: TenantClient) =>
    (await tenant.graph.list(anyObject, "/v1.0/groupSettings", by)).find(
      (setting) => setting.templateId === templateId,
    );
  const look = async (tenant: TenantClient) => {
    const setting =
      (await own(tenant)) ?? (await tenant.graph.get(anyObject, `/v1.0/groupSettingTemplates/${templateId}`, by));
    return Object.fromEntries(
      rows.parse(setting.values).map(({ name, value, defaultValue }) => [name, value ?? defaultValue ?? ""]),
    );
  };
  const edit = async (tenant: TenantClient) => {
    const now = { ...(await look(tenant)), [drop.path]: String(drop.back) };
    const values = Object.entries(now).map(([name, value]) => ({ name, value }));
    return tenant.graph.send("PATCH", `/v1.0/groupSettings/${String((await own(tenant))?.id)}`, { values }, by);
  };
  return {
    key: {},
    settings,
    expected,
    changed: { settings: { ...settings, [change.path]: change.value }, path: change.path, value: String(change.value) },
    dropped: { settings: without(settings, drop.path), ...drop },
    outside: { path: drop.path, value: drop.back, edit },
    firstWrite: { method: "POST", path: /groupSettings$/ },
    look,
  };
}

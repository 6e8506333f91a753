import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";

/** Conditional access as a table: a row per policy, a column per group, role or keyword that some policy names. */
export function accessTable(context: TenantContext): JsonObject {
  const policies = [...context.store.collection("conditionalAccessPolicies").values()];
  const columns = new Map<string, string>();
  const rows = policies.map((policy) => {
    const cells: JsonObject = {};
    for (const [id, side] of subjects(policy)) {
      if (!columns.has(id)) columns.set(id, nameOf(context, id));
      cells[id] = side;
    }
    return {
      name: policy.displayName ?? null,
      state: policy.state ?? null,
      cells,
      target: target(policy),
      controls: controls(policy),
    };
  });
  return { columns: [...columns].map(([id, name]) => ({ id, name })), rows };
}

function subjects(policy: Entity): Map<string, "in" | "out"> {
  const conditions = isObject(policy.conditions) ? policy.conditions : {};
  const users = isObject(conditions.users) ? conditions.users : {};
  const found = new Map<string, "in" | "out">();
  for (const [prefix, side] of [
    ["include", "in"],
    ["exclude", "out"],
  ] as const) {
    for (const kind of ["Users", "Groups", "Roles"]) {
      for (const id of strings(users[`${prefix}${kind}`])) if (id !== "None") found.set(id, side);
    }
    if (isObject(users[`${prefix}GuestsOrExternalUsers`])) found.set("GuestsOrExternalUsers", side);
  }
  return found;
}

function nameOf({ store }: TenantContext, id: string): string {
  const known: Record<string, string> = { All: "Everyone", GuestsOrExternalUsers: "Guests" };
  const role = store.collection("directoryRoleTemplates").get(id) ?? store.collection("roleDefinitions").get(id);
  const entity = store.directoryObject(id)?.entity ?? role;
  return known[id] ?? String(entity?.displayName ?? id);
}

/** What the policy is about: applications, user actions, ways to sign in. */
function target(policy: Entity): string {
  const conditions = isObject(policy.conditions) ? policy.conditions : {};
  const applications = isObject(conditions.applications) ? conditions.applications : {};
  const actions = strings(applications.includeUserActions).map((action) => action.replace(/^urn:user:/, ""));
  const apps = strings(applications.includeApplications).map((app) => (app === "All" ? "all apps" : app));
  const ways = strings(conditions.clientAppTypes).filter((way) => way !== "all");
  return [...actions, ...apps, ...(ways.length > 0 ? [`by ${ways.join(", ")}`] : [])].join(" · ");
}

function controls(policy: Entity): string {
  const grant = isObject(policy.grantControls) ? policy.grantControls : {};
  const strength = isObject(grant.authenticationStrength) ? strengthName(grant.authenticationStrength.id) : [];
  const session = Object.entries(isObject(policy.sessionControls) ? policy.sessionControls : {}).flatMap(
    ([name, value]) => (isObject(value) ? [name] : []),
  );
  return [...strings(grant.builtInControls), ...strength, ...session].join(
    ` ${String(grant.operator ?? "AND").toLowerCase()} `,
  );
}

/** The built-in strengths by Microsoft's ids. */
function strengthName(id: unknown): string[] {
  const names: Record<string, string> = {
    "00000000-0000-0000-0000-000000000002": "multifactor",
    "00000000-0000-0000-0000-000000000003": "passwordless",
    "00000000-0000-0000-0000-000000000004": "phishing-resistant",
  };
  return typeof id === "string" ? [names[id] ?? "own strength"] : [];
}

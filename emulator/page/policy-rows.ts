import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { effectivePolicies } from "../teams-admin/effective-policies.ts";
import { bareName, isGlobal, isPreset, policyTypes } from "../teams-admin/policy-type.ts";

/** Teams policies worth a look: the tenant's own, changed ones, and whatever somebody has. */
export function policyRows(context: TenantContext): JsonObject[] {
  const { store } = context;
  const holders = new Map<string, number>();
  for (const policies of effectivePolicies(context).values()) {
    for (const { policyType, policyName } of policies.values()) {
      const key = `${policyType}/${policyName}`;
      holders.set(key, (holders.get(key) ?? 0) + 1);
    }
  }
  const assignments = [...store.teamsAdmin.groupAssignments.values()].sort((a, b) => a.rank - b.rank);
  return policyTypes.flatMap((type) =>
    [...store.teamsAdmin.policies(type.name)].flatMap(([identity, policy]) => {
      const name = bareName(identity);
      const preset = isPreset(type, identity);
      const changed = preset ? [] : changedSettings(type.factory, policy);
      const people = holders.get(`${type.name}/${name}`) ?? 0;
      const groups = assignments
        .filter((row) => row.policyType === type.name && row.policyName === name)
        .map((row) => ({
          rank: row.rank,
          name: String(store.collection("groups").get(row.groupId)?.displayName ?? row.groupId),
        }));
      const own = !preset && !isGlobal(identity);
      if (!own && changed.length === 0 && people === 0 && groups.length === 0) return [];
      return [{ type: type.name, name, own, people, groups, changed }];
    }),
  );
}

function changedSettings(factory: JsonObject, policy: JsonObject): JsonObject[] {
  return Object.entries(policy).flatMap(([name, value]) =>
    name === "Identity" || JSON.stringify(value) === JSON.stringify(factory[name] ?? null) ? [] : [{ name, value }],
  );
}

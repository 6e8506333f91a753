import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { effectivePolicies } from "../teams-admin/effective-policies.ts";
import { bareName, isGlobal, isPreset, policyTypes } from "../teams-admin/policy-type.ts";
import { changedSettings } from "./changed-settings.ts";

/** Teams policies worth a look: the tenant's own, changed ones, and whatever somebody has. */
export function policyRows(context: TenantContext): JsonObject[] {
  const { store } = context;
  const holders = countHolders(context);
  const everyone = store.collection("users").size;
  const assignments = [...store.teamsAdmin.groupAssignments.values()].sort((a, b) => a.rank - b.rank);
  return policyTypes.flatMap((type) => {
    const others = holders.ofType.get(type.name) ?? 0;
    return [...store.teamsAdmin.policies(type.name)].flatMap(([identity, policy]) => {
      const name = bareName(identity);
      const preset = isPreset(type, identity);
      const changed = preset ? [] : changedSettings(type, policy);
      const key = `${type.name}/${name}`;
      const isForTheRest = type.kind === "policy" && isGlobal(identity);
      const people = isForTheRest ? everyone - others : (holders.ofPolicy.get(key) ?? 0);
      const groups = assignments
        .filter((row) => row.policyType === type.name && row.policyName === name)
        .map(({ rank, groupId }) => ({
          rank,
          name: String(store.collection("groups").get(groupId)?.displayName ?? groupId),
          people: holders.byGroup.get(`${key}/${groupId}`) ?? 0,
          members: store.members(groupId).length,
        }));
      const direct = holders.byGroup.get(`${key}/`) ?? 0;
      const own = !preset && !isGlobal(identity);
      const isUnused = people === 0 || isForTheRest;
      if (!own && changed.length === 0 && isUnused && groups.length === 0) return [];
      return [{ type: type.name, name, own, people, groups, direct, changed }];
    });
  });
}

interface Holders {
  /** People who have another than Global, by policy type. */
  readonly ofType: ReadonlyMap<string, number>;
  /** By type and policy. */
  readonly ofPolicy: ReadonlyMap<string, number>;
  /** By type, policy and the group they have it by; no group for those to whom it was given themselves. */
  readonly byGroup: ReadonlyMap<string, number>;
}

function countHolders(context: TenantContext): Holders {
  const [ofType, ofPolicy, byGroup] = [counter(), counter(), counter()];
  for (const policies of effectivePolicies(context).values()) {
    for (const { policyType, policyName, groupId = "" } of policies.values()) {
      ofType.count(policyType);
      ofPolicy.count(`${policyType}/${policyName}`);
      byGroup.count(`${policyType}/${policyName}/${groupId}`);
    }
  }
  return { ofType: ofType.counts, ofPolicy: ofPolicy.counts, byGroup: byGroup.counts };
}

function counter() {
  const counts = new Map<string, number>();
  return { counts, count: (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1) };
}

import type { TenantContext } from "../context.ts";
import { type Entity, isObject, strings } from "../store/json.ts";

/**
 * The groups by which something comes to some people before others: security groups whose members are chosen by hand
 * and that policies are given to, or that nothing uses yet. One that carries licences or a role, answers a queue or is
 * only left out of policies is there for something else.
 */
export function stepGroups(context: TenantContext): Entity[] {
  const { store } = context;
  const named = accessNames(context);
  const given = new Set([...store.teamsAdmin.groupAssignments.values()].map(({ groupId }) => groupId));
  const answering = new Set(
    [...store.collection("callQueues").values()].flatMap(({ DistributionLists }) => strings(DistributionLists)),
  );
  return [...store.collection("groups").values()]
    .filter((group) => {
      if (!isChosenByHand(group) || answering.has(group.id)) return false;
      return given.has(group.id) || named.included.has(group.id) || !named.excluded.has(group.id);
    })
    .sort((a, b) => String(a.displayName).localeCompare(String(b.displayName), "nb", { numeric: true }));
}

function isChosenByHand({ groupTypes, isAssignableToRole, assignedLicenses, securityEnabled }: Entity): boolean {
  const licences = Array.isArray(assignedLicenses) ? assignedLicenses.length : 0;
  return securityEnabled === true && strings(groupTypes).length === 0 && isAssignableToRole !== true && licences === 0;
}

/** Ids that conditional access names, wanted and not. */
function accessNames({ store }: TenantContext): { included: Set<string>; excluded: Set<string> } {
  const users = [...store.collection("conditionalAccessPolicies").values()].map(({ conditions }) =>
    isObject(conditions) && isObject(conditions.users) ? conditions.users : {},
  );
  return {
    included: new Set(users.flatMap(({ includeGroups }) => strings(includeGroups))),
    excluded: new Set(users.flatMap(({ excludeGroups }) => strings(excludeGroups))),
  };
}

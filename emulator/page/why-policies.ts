import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { effectivePolicies } from "../teams-admin/effective-policies.ts";
import { ranked } from "../teams-admin/group-assignments.ts";
import { isGlobal, isPreset, type PolicyType, policyTypes } from "../teams-admin/policy-type.ts";
import { changedSettings } from "./changed-settings.ts";

/** Which policy of each type a person has and why, for every type of which not everyone has Microsoft's own. */
export function whyPolicies(context: TenantContext, userId: string): JsonObject[] {
  const { store } = context;
  const own = effectivePolicies(context).get(userId);
  return policyTypes.flatMap((type): JsonObject[] => {
    if (type.kind !== "policy") return [];
    const found = own?.get(type.name);
    const inLine = ranked(context, type.name).filter(({ groupId }) => store.members(groupId).includes(userId));
    const others = inLine.filter(({ groupId }) => groupId !== found?.groupId);
    const beaten = others.map(
      ({ groupId, policyName, rank }) => `${policyName} by ${nameOf(context, groupId)}, rank ${rank}`,
    );
    if (found !== undefined) {
      const by = inLine.find(({ groupId }) => groupId === found.groupId);
      const why = by === undefined ? "given to this person" : `by ${nameOf(context, by.groupId)}, rank ${by.rank}`;
      return [{ type: type.name, name: found.policyName, why, beaten }];
    }
    const forAll = store.teamsAdmin.tenantAssignments.get(type.name);
    if (forAll !== undefined) return [{ type: type.name, name: forAll, why: "given to the whole tenant", beaten }];
    if (!isInUse(context, type)) return [];
    return [{ type: type.name, name: "Global", why: "nothing else is given to this person", beaten }];
  });
}

const nameOf = ({ store }: TenantContext, groupId: string): string =>
  String(store.collection("groups").get(groupId)?.displayName ?? groupId);

/** True when the tenant has policies of its own of the type, or has changed the one of everyone. */
function isInUse({ store }: TenantContext, type: PolicyType): boolean {
  return [...store.teamsAdmin.policies(type.name)].some(([identity, policy]) =>
    isGlobal(identity) ? changedSettings(type, policy).length > 0 : !isPreset(type, identity),
  );
}

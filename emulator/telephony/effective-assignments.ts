import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { type EffectivePolicy, effectivePolicies } from "../teams-admin/effective-policies.ts";
import { policyType, storedIdentity } from "../teams-admin/policy-type.ts";
import { policyIdOf } from "./policy-id.ts";

type PoliciesByUser = ReadonlyMap<string, ReadonlyMap<string, EffectivePolicy>>;

/** The policies a user has other than Global, as userConfigurations shows them. */
export function assignmentRows(
  context: TenantContext,
  userId: string,
  everyone: PoliciesByUser = effectivePolicies(context),
): JsonObject[] {
  return [...(everyone.get(userId)?.values() ?? [])].map(({ policyType: named, policyName, groupId }) => {
    const type = policyType(named);
    const identity = type && type !== "notModelled" ? storedIdentity(type, policyName) : policyName;
    return {
      policyType: named,
      policyAssignment: {
        displayName: policyName,
        assignmentType: groupId === undefined ? "direct" : "group",
        policyId: policyIdOf(named, identity),
        groupId: groupId ?? null,
      },
    };
  });
}

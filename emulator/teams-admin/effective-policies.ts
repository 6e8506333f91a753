import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { ranked } from "./group-assignments.ts";
import { isPreset, policyTypes, storedIdentity } from "./policy-type.ts";

export interface EffectivePolicy {
  readonly policyType: string;
  readonly policyName: string;
  /** The group it comes by; absent for a direct assignment. */
  readonly groupId?: string;
}

/**
 * Who has which policy, for everyone who has another than Global: the direct one, or else that of the best-ranked
 * group the person is a direct member of. Members of nested groups get nothing.
 */
export function effectivePolicies(context: TenantContext): Map<string, Map<string, EffectivePolicy>> {
  const byUser = new Map<string, Map<string, EffectivePolicy>>();
  const give = (userId: string, policy: EffectivePolicy): void => {
    const own = byUser.get(userId) ?? new Map<string, EffectivePolicy>();
    if (!own.has(policy.policyType)) own.set(policy.policyType, policy);
    byUser.set(userId, own);
  };
  const { store } = context;
  for (const [userId, policies] of store.teamsAdmin.userAssignments) {
    for (const [policyType, policyName] of policies) give(userId, { policyType, policyName });
  }
  const users = store.collection("users");
  const assigned = new Set([...store.teamsAdmin.groupAssignments.values()].map((row) => row.policyType));
  for (const policyType of assigned) {
    for (const { groupId, policyName } of ranked(context, policyType)) {
      for (const member of store.members(groupId)) {
        if (users.has(member)) give(member, { policyType, policyName, groupId });
      }
    }
  }
  return byUser;
}

/** The wire form of one user's policies. */
export function assignmentRows(policies: ReadonlyMap<string, EffectivePolicy> | undefined): JsonObject[] {
  return [...(policies?.values() ?? [])].map(({ policyType, policyName, groupId }) => ({
    policyType,
    policyAssignment: {
      assignmentType: groupId === undefined ? "Direct" : "Group",
      authority: authorityOf(policyType, policyName),
      displayName: policyName,
      policyId: "Not Yet Supported.",
      ...(groupId === undefined ? {} : { groupId }),
    },
  }));
}

function authorityOf(policyType: string, policyName: string): "Host" | "Tenant" {
  const type = policyTypes.find(({ name }) => name === policyType);
  return type && isPreset(type, storedIdentity(type, policyName)) ? "Host" : "Tenant";
}

import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";

/** @see https://learn.microsoft.com/graph/api/resources/teamsadministration-effectivepolicyassignment */
const graphEffective = z.object({
  policyType: z.string(),
  policyAssignment: z.object({
    displayName: z.string().nullish(),
    assignmentType: z.string().nullish(),
    groupId: z.string().nullish(),
  }),
});
const graphPerson = z.object({ effectivePolicyAssignments: z.array(graphEffective).nullish() });

/** A Teams policy in force for one person. A type that is not listed is Global's, which is everyone's. */
export interface EffectivePolicy {
  policyType: string;
  /** The policy's bare name. */
  policyName: string;
  /** The group it comes by; undefined when the person was given it. */
  groupId: string | undefined;
}

/**
 * Which Teams policies one person really has, as Teams resolves the person's own, those of groups by rank, and Global.
 * A new assignment shows up to a day late.
 */
export async function readEffectivePolicies(tenant: TenantClient, userId: string): Promise<EffectivePolicy[]> {
  const path = `/v1.0/admin/teams/userConfigurations/${encodeURIComponent(userId)}`;
  const purpose = { attempt: "read the policies of", object: `the person ${userId}` };
  const { effectivePolicyAssignments } = await tenant.graph.get(graphPerson, path, purpose);
  return (effectivePolicyAssignments ?? [])
    .map(({ policyType, policyAssignment }) => ({
      policyType,
      policyName: (policyAssignment.displayName ?? "").replace(/^Tag:/i, ""),
      groupId: policyAssignment.groupId ?? undefined,
    }))
    .sort((a, b) => (a.policyType < b.policyType ? -1 : 1));
}

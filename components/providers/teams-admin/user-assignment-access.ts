import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";

const policy = "/v1.0/admin/teams/policy";

/** How long a policy made a moment ago may be unknown to Graph. */
const appearsWithinMs = 180_000;

/** @see https://learn.microsoft.com/graph/api/resources/teamsadministration-teamsuserconfiguration */
const graphUserConfiguration = z.object({
  effectivePolicyAssignments: z
    .array(
      z.object({
        policyType: z.string(),
        policyAssignment: z.object({ displayName: z.string().nullish(), assignmentType: z.string().nullish() }),
      }),
    )
    .nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/teamsadministration-policyidentifierdetail */
const graphPolicyIdentifier = z.object({ policyId: z.string() });

/** One policy type of one person, read from what is in force for them; what comes by a group is not the person's own. */
export const userAssignmentAccess: SettingAccess = {
  id: (target) => `${userOf(target)}/${typeOf(target)}`,
  async find(tenant, target) {
    const url = `/v1.0/admin/teams/userConfigurations/${userOf(target)}`;
    const purpose = { attempt: "read the policies of", object: target.object };
    try {
      const { effectivePolicyAssignments } = await tenant.graph.get(graphUserConfiguration, url, purpose);
      const own = effectivePolicyAssignments?.find(({ policyType, policyAssignment }) => {
        return policyType === typeOf(target) && policyAssignment.assignmentType?.toLowerCase() === "direct";
      });
      const name = own?.policyAssignment.displayName;
      if (typeof name !== "string") return { exists: false, values: {} };
      return { exists: true, values: { policyName: name.replace(/^Tag:/i, "") } };
    } catch (error) {
      if (isTenantError(error, 404)) return { exists: false, values: {} };
      throw error;
    }
  },
  create: assign,
  write: assign,
  async remove(tenant, target) {
    const row = { userId: userOf(target), policyType: typeOf(target) };
    const purpose = { attempt: `take ${typeOf(target)} from`, object: target.object };
    await tenant.graph
      .send("POST", `${policy}/userAssignments/unassign`, { value: [row] }, purpose, { repeatable: true })
      .catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
  },
};

async function assign(tenant: TenantClient, target: Target, values: Held): Promise<void> {
  const name = String(values.policyName);
  const policyId = await until(tenant.clock, appearsWithinMs, () => policyIdOf(tenant, target, name));
  if (policyId === undefined)
    throw new Error(
      `${target.object}: there is no ${typeOf(target)} ${name} after ${appearsWithinMs / 1_000} s; declare it, or write the name of one that is there`,
    );
  const row = { userId: userOf(target), policyType: typeOf(target), policyId };
  const purpose = { attempt: `give ${typeOf(target)} ${name} to`, object: target.object };
  await tenant.graph.send("POST", `${policy}/userAssignments/assign`, { value: [row] }, purpose, { repeatable: true });
}

async function policyIdOf(tenant: TenantClient, target: Target, name: string): Promise<string | undefined> {
  const quoted = encodeURIComponent(name.replaceAll("'", "''"));
  const url = `${policy}/getPolicyId(type='${typeOf(target)}',name='${quoted}')`;
  const purpose = { attempt: `look up ${typeOf(target)} ${name} for`, object: target.object };
  try {
    return (await tenant.graph.list(graphPolicyIdentifier, url, purpose))[0]?.policyId;
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function userOf(target: Target): string {
  return target.key.userId ?? "";
}

function typeOf(target: Target): string {
  return String(target.settings.policyType ?? "");
}

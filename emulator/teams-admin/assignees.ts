import type { TenantStore } from "../store/tenant-store.ts";
import { bareName, type PolicyType } from "./policy-type.ts";

/** How many users and groups a policy is assigned to. */
export function policyAssignees({ teamsAdmin }: TenantStore, type: PolicyType, identity: string): number {
  const name = bareName(identity);
  const groups = [...teamsAdmin.groupAssignments.values()].filter(
    (row) => row.policyType === type.name && row.policyName === name,
  ).length;
  const users = [...teamsAdmin.userAssignments.values()].filter((row) => row.get(type.name) === name).length;
  return groups + users;
}

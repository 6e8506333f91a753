import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { find } from "../teams-admin/policies.ts";
import type { PolicyType } from "../teams-admin/policy-type.ts";

/** The id Graph knows a Teams policy by: 43 characters of base64url, made from its type and identity. */
export const policyIdOf = (type: string, identity: string): string =>
  createHash("sha256").update(`${type}/${identity}`.toLowerCase()).digest("base64url");

/** Identity and id of the policy of that name, bare or tagged; undefined when the tenant has none. */
export function policyDetail(context: TenantContext, type: PolicyType, name: string): JsonObject | undefined {
  const identity = find(context, type, name)?.Identity;
  return typeof identity === "string" ? { name: identity, policyId: policyIdOf(type.name, identity) } : undefined;
}

/** The identity behind an id, as the Teams admin API's state has it now. */
export function identityOf({ store }: TenantContext, type: PolicyType, policyId: string): string | undefined {
  return [...store.teamsAdmin.policies(type.name).keys()].find((one) => policyIdOf(type.name, one) === policyId);
}

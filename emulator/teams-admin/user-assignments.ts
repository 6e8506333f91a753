import type { TenantContext } from "../context.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { policyToAssign } from "./group-assignments.ts";
import type { PolicyType } from "./policy-type.ts";
import { notAssigned, Refusal } from "./refusal.ts";

/** Gives one person a policy, or with an empty name takes it back; a direct one wins over every group's. */
export function assignToUser(context: TenantContext, user: Entity, type: PolicyType, body: JsonObject): void {
  const policyName = onlyPolicyName(body);
  const { userAssignments } = context.store.teamsAdmin;
  const own = userAssignments.get(user.id) ?? new Map<string, string>();
  if (policyName === "") own.delete(type.name);
  else own.set(type.name, policyToAssign(context, type, policyName));
  if (own.size > 0) userAssignments.set(user.id, own);
  else userAssignments.delete(user.id);
  context.store.touched();
}

/** Makes a policy the tenant's own for everyone who has none; empty gives that back to Global. */
export function assignToTenant(context: TenantContext, type: PolicyType, body: JsonObject): void {
  const policyName = onlyPolicyName(body);
  if (policyName === "") context.store.teamsAdmin.tenantAssignments.delete(type.name);
  else context.store.teamsAdmin.tenantAssignments.set(type.name, policyToAssign(context, type, policyName));
  context.store.touched();
}

/** By object id or user principal name. */
export function userOf(context: TenantContext, idOrName: string): Entity {
  const users = context.store.collection("users");
  const wanted = idOrName.toLowerCase();
  const byId = users.get(wanted) ?? users.get(idOrName);
  if (byId) return byId;
  for (const user of users.values()) {
    if (String(user.userPrincipalName).toLowerCase() === wanted) return user;
  }
  throw new Refusal(404, "NotFound", `User '${idOrName}' was not found.`, "errorCode");
}

function onlyPolicyName({ PolicyName, ...rest }: JsonObject): string {
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw notAssigned(`Could not find member '${unknown}' on a policy assignment.`);
  if (typeof PolicyName !== "string")
    throw notAssigned('PolicyName must be the name of a policy, or "" to take it back.');
  return PolicyName;
}

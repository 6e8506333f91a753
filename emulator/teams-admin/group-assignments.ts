import { now, type TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import type { Json, JsonObject } from "../store/json.ts";
import type { GroupPolicyAssignment } from "../store/teams-admin-state.ts";
import type { Lag } from "./lag.ts";
import { find } from "./policies.ts";
import { assignableToGroups, bareName, isGlobal, type PolicyType } from "./policy-type.ts";
import { notAssigned, notFound, Refusal } from "./refusal.ts";

/** Microsoft's limits: groups per policy type, members per group. */
const maxGroupsPerType = 64;
const maxMembers = 50_000;

/** The assignments of a type, the one that wins first. */
export function ranked(context: TenantContext, policyType: string): GroupPolicyAssignment[] {
  return [...context.store.teamsAdmin.groupAssignments.values()]
    .filter((row) => row.policyType === policyType)
    .sort((a, b) => a.rank - b.rank);
}

export function listGroupAssignments(context: TenantContext, lag: Lag, groupId?: string): JsonObject[] {
  return [...context.store.teamsAdmin.groupAssignments.values()]
    .filter((row) => groupId === undefined || row.groupId === groupId)
    .sort((a, b) => a.policyType.localeCompare(b.policyType) || a.rank - b.rank)
    .map((row) => lag.see(keyOf(row.groupId, row.policyType), asJson(row)))
    .filter((row) => row !== undefined);
}

export function readGroupAssignment(context: TenantContext, lag: Lag, groupId: string, type: PolicyType): JsonObject {
  const row = assignmentOf(context, groupId, type);
  const seen = row && lag.see(keyOf(groupId, type.name), asJson(row));
  if (!seen) throw missing(groupId, type);
  return seen;
}

const keyOf = (groupId: string, policyType: string): string => `${groupId}/${policyType}`;

const assignmentOf = (context: TenantContext, groupId: string, type: PolicyType): GroupPolicyAssignment | undefined =>
  context.store.teamsAdmin.groupAssignments.get(keyOf(groupId, type.name));

const missing = (groupId: string, type: PolicyType): Refusal =>
  notFound(`An assignment of ${type.name} to group '${groupId}'`);

/** Gives a group a policy. The rank is a place in the type's order: whoever stood there and below moves down one. */
export function assignToGroup(
  context: TenantContext,
  lag: Lag,
  caller: Caller,
  groupId: string,
  type: PolicyType,
  body: JsonObject,
): JsonObject {
  const { PolicyName, Rank, ...rest } = body;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw notAssigned(`Could not find member '${unknown}' on a group policy assignment.`);
  if (!context.store.collection("groups").has(groupId))
    throw new Refusal(404, "NotFound", `Group '${groupId}' was not found.`, "errorCode");
  if (!assignableToGroups(type)) throw notAssigned(`${type.name} cannot be assigned to a group.`);
  const policyName = policyToAssign(context, type, PolicyName);
  const order = ranked(context, type.name).filter((row) => row.groupId !== groupId);
  if (order.length >= maxGroupsPerType)
    throw notAssigned(`${type.name} is assigned to ${maxGroupsPerType} groups already; that is the limit.`);
  if (context.store.members(groupId).length > maxMembers)
    throw notAssigned(`Group '${groupId}' has more than ${maxMembers} members.`);
  const before = assignmentOf(context, groupId, type);
  const place = rankOf(Rank) ?? before?.rank ?? order.length + 1;
  const row: GroupPolicyAssignment = {
    groupId,
    policyType: type.name,
    policyName,
    rank: place,
    createdTime: before?.createdTime ?? now(context),
    createdBy: before?.createdBy ?? caller.objectId,
  };
  order.splice(Math.min(place, order.length + 1) - 1, 0, row);
  renumber(context, order);
  lag.hold(keyOf(groupId, type.name), before && asJson(before));
  return asJson(assignmentOf(context, groupId, type) ?? row);
}

export function unassignGroup(context: TenantContext, lag: Lag, groupId: string, type: PolicyType): void {
  if (!assignmentOf(context, groupId, type)) throw missing(groupId, type);
  context.store.teamsAdmin.groupAssignments.delete(keyOf(groupId, type.name));
  lag.forget(keyOf(groupId, type.name));
  renumber(context, ranked(context, type.name));
}

/** The bare name of a policy that exists and can be given to someone. */
export function policyToAssign(context: TenantContext, type: PolicyType, name: Json | undefined): string {
  if (typeof name !== "string" || name === "") throw notAssigned("PolicyName must be the name of a policy.");
  if (type.kind !== "policy") throw notAssigned(`${type.name} is not assigned to anyone; it holds for the tenant.`);
  const policy = isGlobal(name) ? undefined : find(context, type, name);
  if (!policy) throw new Refusal(404, "NotFound", `Policy '${name}' of type ${type.name} was not found.`, "errorCode");
  return bareName(String(policy.Identity));
}

function rankOf(rank: Json | undefined): number | undefined {
  if (rank === undefined || rank === null) return undefined;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1)
    throw notAssigned(`Rank ${JSON.stringify(rank)} is not a whole number from 1.`);
  return rank;
}

/** Ranks are always 1, 2, 3 … without gaps. */
function renumber(context: TenantContext, order: readonly GroupPolicyAssignment[]): void {
  order.forEach((row, index) => {
    context.store.teamsAdmin.groupAssignments.set(keyOf(row.groupId, row.policyType), { ...row, rank: index + 1 });
  });
  context.store.touched();
}

const asJson = (row: GroupPolicyAssignment): JsonObject => ({ ...row });

import type { TenantContext } from "../context.ts";
import { type Entity, isObject } from "../store/json.ts";
import type { Standing } from "./standing.ts";

/** Somebody looking at a route. */
export type Look = { context: TenantContext; person: Entity; standing: Standing; params: readonly string[] };

/** Whether the first parameter names the person, by object id or principal name. */
export function isOwn({ person, params }: Look): boolean {
  const key = (params[0] ?? "").toLowerCase();
  return key === person.id || key === String(person.userPrincipalName).toLowerCase();
}

/** Whether the person is a member or owner of the group, or team, of the first parameter. */
export function isJoined({ context, person, params }: Look): boolean {
  const id = (params[0] ?? "").toLowerCase();
  const { relations } = context.store;
  return relations.has("members", id, person.id) || relations.has("owners", id, person.id);
}

/** Whether the group of the first parameter shows who is in it to those outside. */
export function isHidden({ context, params }: Look): boolean {
  return context.store.collection("groups").get((params[0] ?? "").toLowerCase())?.visibility === "HiddenMembership";
}

/** Whether the tenant lets its members read each other. @see https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions */
export function membersSeeEachOther({ context }: Look): boolean {
  const permissions = context.store.singleton("authorizationPolicy")?.defaultUserRolePermissions;
  return !isObject(permissions) || permissions.allowedToReadOtherUsers !== false;
}

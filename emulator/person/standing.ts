import type { TenantContext } from "../context.ts";
import { guestRoles } from "../graph/policies/guest-roles.ts";
import type { Entity } from "../store/json.ts";

/** What the directory lets somebody without a role see: as a member, as a guest, or as a restricted guest. */
export type Standing = "member" | "guest" | "restrictedGuest";

/**
 * How the tenant's `guestUserRoleId` has this person stand.
 * @see https://learn.microsoft.com/entra/identity/users/users-restrict-guest-permissions
 */
export function standingOf({ store }: TenantContext, person: Entity): Standing {
  if (person.userType !== "Guest") {
    return "member";
  }
  const roleId = store.singleton("authorizationPolicy")?.guestUserRoleId;
  if (roleId === guestRoles.sameAsMembers) {
    return "member";
  }
  return roleId === guestRoles.restrictedGuest ? "restrictedGuest" : "guest";
}

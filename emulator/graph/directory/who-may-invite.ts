import type { TenantContext } from "../../context.ts";
import { type Entity, text } from "../../store/json.ts";
import type { Caller } from "../call.ts";
import { GraphError } from "../error.ts";

/** Microsoft's levels of `allowInvitesFrom`, and what each asks of a person without a role. */
const invitersBesideAdministrators: Record<string, (person: Entity | undefined) => boolean> = {
  none: () => false,
  adminsAndGuestInviters: () => false,
  adminsGuestInvitersAndAllMembers: (person) => person !== undefined && person.userType !== "Guest",
  everyone: () => true,
};

/**
 * 403 when the tenant's `allowInvitesFrom` keeps the caller from inviting. An application cannot invite where only
 * administrators may, whatever it is granted.
 * @see https://learn.microsoft.com/graph/api/invitation-post
 */
export function checkMayInvite({ store }: TenantContext, caller: Caller): void {
  const level = text(store.singleton("authorizationPolicy")?.allowInvitesFrom) ?? "everyone";
  if (caller.kind === "administrator") {
    if (level === "none") {
      throw notAllowed();
    }
    return;
  }
  const person = caller.kind === "person" ? store.collection("users").get(caller.objectId) : undefined;
  const may =
    caller.kind === "person"
      ? invitersBesideAdministrators[level]?.(person)
      : level !== "none" && level !== "adminsAndGuestInviters";
  if (may !== true) {
    throw notAllowed();
  }
}

/** The sentence is Graph's own. */
const notAllowed = (): GraphError =>
  new GraphError(
    403,
    "Forbidden",
    "Guest invitations not allowed for your company. Contact your company administrator for more details.",
  );

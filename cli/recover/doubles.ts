import type { Progress } from "../../engine/index.ts";
import type { Session } from "../engine/session.ts";
import type { Action, RecoveredType } from "./plan.ts";
import { findRecovery } from "./recover.ts";

/** What stands in the tenant a second time beside what the state has. */
export type Double = Extract<Action, { kind: "duplicate" }>;

/** Where an object of a kind stands. */
export const collectionOf: Readonly<Record<RecoveredType, string>> = {
  "azuread:index/group:Group": "/v1.0/groups",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "/v1.0/identity/conditionalAccess/policies",
  "azuread:index/namedLocation:NamedLocation": "/v1.0/identity/conditionalAccess/namedLocations",
};

/**
 * Looks for what a run made twice: azuread sends a creation again whose answer was a server error, also where the first
 * one had taken effect, and takes the second into the state.
 */
export async function findDoubles(session: Session, stack: string, progress: Progress) {
  const { actions, tenant } = await findRecovery(session, stack, progress);
  return { tenant, doubles: actions.filter((action): action is Double => action.kind === "duplicate") };
}

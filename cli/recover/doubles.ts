import type { Progress } from "../../engine/index.ts";
import type { Session } from "../engine/session.ts";
import type { Action } from "./plan.ts";
import { findRecovery } from "./recover.ts";

/** What stands in the tenant a second time beside what the state has. */
export type Double = Extract<Action, { kind: "duplicate" }>;

/**
 * Looks for what a run made twice: azuread sends a creation again whose answer was a server error, also where the first
 * one had taken effect, and takes the second into the state.
 */
export async function findDoubles(session: Session, stack: string, progress: Progress) {
  const { actions, tenant } = await findRecovery(session, stack, progress);
  return { tenant, doubles: actions.filter((action): action is Double => action.kind === "duplicate") };
}

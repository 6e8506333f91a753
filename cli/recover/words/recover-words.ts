import type { BrokenFile } from "../../engine/broken-state.ts";
import type { Action, RecoveredType } from "../plan.ts";

/** Everything `m365-tenant recover` says in one language. */
export interface RecoverWords {
  /** Each kind with its article, as a sentence about one of them names it. */
  things: Record<RecoveredType, string>;
  /** What would be done, or what a person must decide; `name` is what the engine calls a URN's resource. */
  actions: { [K in Action["kind"]]: (action: Extract<Action, { kind: K }>) => string };
  /** What becomes of a file that a killed run left half written. */
  mended(file: BrokenFile): string;
  toDo: string;
  toDecide: string;
  noSuchStack(stack: string, backend: string): string;
  inOrder(stack: string): string;
  goOn(stack: string): string;
}

/** Words for an action's facts, the same in each language. */
export const named = {
  resource: (urn: string) => urn.slice(urn.lastIndexOf("::") + 2),
  day: (at: string) => at.slice(0, 10),
  ids: (ids: readonly string[]) => ids.join(", "),
};

import type { Author } from "./author.ts";
import type { HandChange } from "./hand-change.ts";
import { type Keep, keepOf } from "./keep.ts";

/** One change made outside the program: what, by whom and when, and what to write to keep it. */
export type DriftEntry = { readonly change: HandChange; readonly author: Author; readonly keep: Keep };

/** Everything that is not in the tenant as the last `up` left it. */
export interface Drift {
  readonly stack: string;
  readonly entries: readonly DriftEntry[];
}

export function driftOf(
  stack: string,
  changes: readonly HandChange[],
  authors: ReadonlyMap<HandChange, Author>,
): Drift {
  return {
    stack,
    entries: changes.map((change) => ({
      change,
      author: authors.get(change) ?? { kind: "notInLog" },
      keep: keepOf(change),
    })),
  };
}

import { nearest } from "../nearest.ts";
import type { PathStep } from "../problem.ts";
import type { Finding } from "./check.ts";

/** A name that points at something the file does not have. `what` is what it should be the name of. */
export function missing(
  path: readonly PathStep[],
  key: string | undefined,
  what: string,
  known: readonly string[],
): Finding[] {
  if (key === undefined || known.includes(key)) return [];
  const close = nearest(key, known);
  const remedy =
    close === undefined
      ? known.length === 0
        ? `declare it, or leave it out`
        : `use one of ${known.join(", ")}`
      : `did you mean ${close}?`;
  return [{ path, text: `"${key}" is no ${what} of this file; ${remedy}` }];
}

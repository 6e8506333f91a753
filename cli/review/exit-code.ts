import { exitCodes } from "../cli-error.ts";
import type { Review } from "./markdown.ts";

/** A guardrail's no is an answer; a preview that could not be run to its end is not. */
export function exitCodeOf({ succeeded, stoppedBy }: Review): number {
  if (succeeded) return exitCodes.done;
  return stoppedBy === "guardrail" ? exitCodes.bad : exitCodes.refused;
}

import { type Clock, isTenantError } from "../../graph/index.ts";
import { until } from "./settle.ts";

const attempts = 4;
/** How late something that was done may be seen: a little when we doubt, longer when the tenant says that it is there. A refusal that names nothing of the kind is told at once. */
const seenWithinMs = { doubted: 5_000, conflict: 90_000, refused: 0 };

/** Nothing was sent, because somebody else has made it in the meantime: as if the tenant had said so. */
export class MadeMeanwhileError extends Error {
  override readonly name = "MadeMeanwhileError";

  constructor(object: string) {
    super(`${object}: another run was making it at the same time, and now it is not there; run this again`);
  }
}

/**
 * Sends a POST that must take effect once. When the answer is lost or the tenant says that it has been done already, the
 * tenant is read; only what is proved not to have happened is sent again.
 */
export async function exactlyOnce(
  clock: Clock,
  act: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<"done" | "foundDone"> {
  let inDoubt = false;
  for (let attempt = 1; ; attempt++) {
    try {
      await act();
      return "done";
    } catch (error) {
      const why = reason(error);
      if (why === undefined) throw error;
      // A refusal after an answer that was lost may well mean that the first attempt made it.
      const wait = inDoubt && why === "refused" ? seenWithinMs.conflict : seenWithinMs[why];
      inDoubt ||= why === "doubted";
      const found = await until(clock, wait, async () => ((await isDone()) ? true : undefined));
      if (found) return "foundDone";
      if (why !== "doubted" || attempt === attempts) throw error;
    }
  }
}

function reason(error: unknown): keyof typeof seenWithinMs | undefined {
  if (error instanceof MadeMeanwhileError) return "conflict";
  if (!isTenantError(error)) return undefined;
  if (error.facts.ambiguous) return "doubted";
  if (error.facts.status === 409) return "conflict";
  // Some services answer a name that is taken with 400, and are late to show who has it.
  if (error.facts.status === 400) return saysTaken.test(error.facts.answer ?? "") ? "conflict" : "refused";
  return undefined;
}

/**
 * Graph's own words: "already exists", "A conflicting object with one or more of the specified property values is
 * present". They decide how long is looked, never what is believed.
 */
const saysTaken = /\balready\b|\bconflicting object\b|\bonly one\b|\bduplicate\b/i;

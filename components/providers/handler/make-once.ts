import type { Clock } from "../../graph/index.ts";
import { MadeMeanwhileError } from "./exactly-once.ts";
import { until } from "./settle.ts";

/** How late a new object may show in the list. */
const showsWithinMs = 300_000;
/** Two runs that have met look again at different times, within so long. */
const apartMs = 4_000;
const attempts = 3;

/** Objects of one name, in a service that would give it twice. */
export interface Namesakes {
  /** Ids of those that are there. */
  ids(): Promise<string[]>;
  /** Makes one; its id where the answer says it. */
  make(): Promise<string | undefined>;
  remove(id: string): Promise<unknown>;
}

/**
 * Makes the one object of a name. Another run, on another computer, may be making it too: where another one shows beside
 * ours, ours is taken away again. When the other run did the same, whoever looks first makes it anew.
 */
export async function makeOnce(clock: Clock, object: string, namesakes: Namesakes): Promise<void> {
  const takenAway = new Set<string>();
  // A list may go on showing what was taken away.
  const others = async () => (await namesakes.ids()).filter((id) => !takenAway.has(id));
  for (let attempt = 1; attempt <= attempts && (await others()).length === 0; attempt++) {
    const made = await namesakes.make();
    if (made === undefined) return;
    if (!(await hasCompany(clock, made, others))) return;
    takenAway.add(made);
    await namesakes.remove(made);
    await clock.sleep(clock.random() * apartMs);
  }
  throw new MadeMeanwhileError(object);
}

/**
 * Whether others stand beside the one just made. What another run made a moment before may show later than ours: where
 * ours was late, as long again is waited for it.
 */
async function hasCompany(clock: Clock, made: string, list: () => Promise<string[]>): Promise<boolean> {
  const start = clock.now();
  await until(clock, showsWithinMs, async () => ((await list()).includes(made) ? true : undefined));
  await clock.sleep(clock.now() - start);
  return (await list()).some((id) => id !== made);
}

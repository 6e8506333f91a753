import type { Clock } from "../../graph/index.ts";
import { until } from "./settle.ts";

/** Of two runs that made the same at the same time, one takes its own away again: so long there may be two. */
const besideMs = 20_000;

/** The one object of a name that a service would give twice; several that stay are refused, since nobody can know which is meant. */
export async function oneOfName<T>(
  clock: Clock,
  list: () => Promise<readonly T[]>,
  refusal: (count: number) => string,
): Promise<T | undefined> {
  let found: readonly T[] = [];
  const single = await until(clock, besideMs, async () => {
    found = await list();
    return found.length > 1 ? undefined : found;
  });
  if (single === undefined) throw new Error(refusal(found.length));
  return single[0];
}

import type { Clock, TenantClient } from "../../graph/index.ts";
import type { Present, Target } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import type { Held } from "../held.ts";
import { differences } from "./differences.ts";
import { valueText } from "./state.ts";

const settleMs = 120_000;
const firstWaitMs = 250;
const longestWaitMs = 8_000;

/** Asks until the answer is good, at growing intervals; undefined when the time is over. */
export async function until<T>(
  clock: Clock,
  limitMs: number,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const end = clock.now() + limitMs;
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (clock.now() + wait > end) return undefined;
    await clock.sleep(wait);
  }
}

/** The tenant answered success and shows something else. */
class NotReflectedError extends Error {
  override readonly name = "NotReflectedError";
}

/** Waits until the tenant shows what was written. Success is what can be read back, never what was answered. */
export async function settled(
  setting: AnySetting,
  tenant: TenantClient,
  target: Target,
  expected: Held,
): Promise<Present> {
  let last: Present = { exists: false, values: {} };
  const limit = setting.settleMs ?? settleMs;
  const present = await until(tenant.clock, limit, async () => {
    last = await setting.access.find(tenant, target);
    return last.exists && differences(setting, expected, last).length === 0 ? last : undefined;
  });
  if (present !== undefined) return present;
  const seconds = Math.round(limit / 1_000);
  if (!last.exists) throw new NotReflectedError(`${target.object} was accepted, but is not there after ${seconds} s`);
  const [first, ...more] = differences(setting, expected, last);
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new NotReflectedError(
    `${target.object}: ${first?.path} was set to ${valueText(first?.declared)} and accepted, but the tenant still says ${valueText(first?.present)} after ${seconds} s${rest}`,
  );
}

/** Waits until a removal shows. */
export async function removed(setting: AnySetting, tenant: TenantClient, target: Target): Promise<void> {
  const isRemoved = setting.access.isRemoved ?? ((present: Present) => !present.exists);
  const limit = setting.settleMs ?? settleMs;
  const gone = await until(tenant.clock, limit, async () => {
    return isRemoved(await setting.access.find(tenant, target), target) ? true : undefined;
  });
  if (gone === undefined)
    throw new NotReflectedError(
      `${target.object} was removed, but is still there after ${Math.round(limit / 1_000)} s`,
    );
}

import type { Pace, Span } from "./pace.ts";
import { wasNotFound } from "./request-failure.ts";

const agreeing = 5;
const betweenMs = 5_000;
const delayedStartMs = 15_000;
/** Without the fixed waits: how soon to look again when the tenant has not caught up. */
const lookAgainMs = 50;
const lookAgainAtMostMs = 1_000;

type Check = () => Promise<boolean>;

/**
 * Asks until the tenant has given the wanted answer five times running; a wrong answer starts the
 * count again. With the fixed waits on, 5 s pass between two questions.
 */
export async function waitUntil(
  check: Check,
  pace: Pace,
  span: Span,
  { times = agreeing, spacingMs = betweenMs, withinMs }: { times?: number; spacingMs?: number; withinMs?: number } = {},
): Promise<void> {
  const deadline = Math.min(span.deadline, withinMs === undefined ? span.deadline : pace.now() + withinMs);
  let running = 0;
  let pauseMs = pace.waits ? spacingMs : lookAgainMs;
  for (;;) {
    const right = await answer(check);
    running = right ? running + 1 : 0;
    if (running === times) {
      return;
    }
    if (pace.now() >= deadline) {
      throw new Error(`timeout while waiting for state to become 'Done' (last state: 'Waiting')`);
    }
    if (pace.waits) {
      await pace.sleep(right ? spacingMs : pauseMs, span.signal);
      pauseMs = right ? spacingMs : Math.min(pauseMs * 2, Math.max(spacingMs, 10_000));
    } else if (!right) {
      await pace.sleep(pauseMs, span.signal);
      pauseMs = Math.min(pauseMs * 2, lookAgainAtMostMs);
    }
  }
}

async function answer(check: Check): Promise<boolean> {
  try {
    return await check();
  } catch (error) {
    throw error instanceof Error ? new Error(`retrieving resource: ${error.message}`, { cause: error }) : error;
  }
}

/**
 * The pause before a new named location is looked for. Where the fixed waits are off it ends as soon
 * as the location is seen: what the pause is there for is that a new location may still be unseen.
 */
export async function delayedStart(look: () => Promise<unknown>, pace: Pace, span: Span): Promise<void> {
  if (pace.waits) {
    await pace.sleep(delayedStartMs, span.signal);
    return;
  }
  const until = pace.now() + delayedStartMs;
  for (let pauseMs = lookAgainMs; pace.now() < until; pauseMs = Math.min(pauseMs * 2, lookAgainAtMostMs)) {
    try {
      await look();
      return;
    } catch (error) {
      if (!wasNotFound(error)) {
        throw error;
      }
      await pace.sleep(pauseMs, span.signal);
    }
  }
}

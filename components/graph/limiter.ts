import pLimit from "p-limit";
import type { Clock } from "./clock.ts";
import type { Send } from "./wire.ts";

export interface Limits {
  /** Requests in flight at the same time. */
  parallel: number;
  /** Writes in flight at the same time, where the API bears fewer of them. */
  parallelWrites?: number;
}

export const graphLimits: Limits = { parallel: 8 };
/** The admin centre's own clients keep to four writes; more of them are throttled. */
export const teamsAdminLimits: Limits = { parallel: 8, parallelWrites: 4 };
/**
 * Conditional access takes one request a second per tenant and says nothing about when to come back.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export const conditionalAccessEveryMs = 1_000;

/** Keeps to a documented number of requests at a time. One limiter per API and tenant. */
export function limited(send: Send, limits: Limits): Send {
  const all = pLimit(limits.parallel);
  const writes = limits.parallelWrites === undefined ? undefined : pLimit(limits.parallelWrites);
  return (request) => {
    const run = () => all(() => send(request));
    return writes === undefined || request.method === "GET" ? run() : writes(run);
  };
}

/** Lets one request start per interval, in the order they came. */
export function spaced(send: Send, everyMs: number, clock: Clock): Send {
  let free = Number.NEGATIVE_INFINITY;
  return async (request) => {
    const now = clock.now();
    const start = Math.max(now, free);
    free = start + everyMs;
    if (start > now) await clock.sleep(start - now);
    return send(request);
  };
}

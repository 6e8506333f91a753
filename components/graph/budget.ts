import type { Clock } from "./clock.ts";
import { isJsonObject } from "./json.ts";
import type { Send, WireRequest } from "./wire.ts";

/** So many units within so many milliseconds, and what of a request counts. */
export interface Budget {
  units: number;
  everyMs: number;
  costOf(method: string): number;
}

/**
 * What Entra bears of one application in the smallest class of tenant. A request costs one unit, a list two; each is
 * taken for two, because a path does not say which it is.
 * @see https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits
 */
export const identityBudgets: readonly Budget[] = [
  { units: 3_500, everyMs: 10_000, costOf: () => 2 },
  { units: 3_000, everyMs: 150_000, costOf: (method) => (method === "GET" ? 0 : 1) },
];

/** Holds a request back until every budget has room for it and for what travels in it: throttling is met before it happens. */
export function budgeted(send: Send, budgets: readonly Budget[], clock: Clock): Send {
  const buckets = budgets.map(({ units, everyMs, costOf }) => ({ costOf, ...bucketOf(units, everyMs, clock) }));
  return async (request) => {
    const methods = methodsOf(request);
    const waits = buckets.map(({ take, costOf }) => take(methods.reduce((sum, method) => sum + costOf(method), 0)));
    const wait = Math.max(0, ...waits);
    if (wait > 0) await clock.sleep(wait);
    return send(request);
  };
}

/** A bucket that fills evenly. Whoever takes more than is in it is told how long until it would have been there. */
export function bucketOf(units: number, everyMs: number, clock: Clock): { take(cost: number): number } {
  let level = units;
  let seen = clock.now();
  return {
    take(cost) {
      const now = clock.now();
      level = Math.min(units, level + ((now - seen) * units) / everyMs) - cost;
      seen = now;
      return level >= 0 ? 0 : Math.ceil((-level * everyMs) / units);
    },
  };
}

/** The verbs of what is asked: those inside a batch, each by itself. */
function methodsOf({ method, path, body }: WireRequest): string[] {
  if (!path.endsWith("/$batch") || !isJsonObject(body) || !Array.isArray(body.requests)) return [method];
  return body.requests.map((item) => (isJsonObject(item) && typeof item.method === "string" ? item.method : "GET"));
}

import { bucketOf } from "./budget.ts";
import type { Clock } from "./clock.ts";
import type { Method, Send } from "./wire.ts";

/** So many requests of one kind a second, of one application in one tenant. */
export interface Rate {
  methods: readonly Method[];
  /** The path without version and query. */
  path: RegExp;
  perSecond: number;
}

const writes: readonly Method[] = ["POST", "PUT", "PATCH", "DELETE"];

/**
 * What Teams bears. The first row that fits holds; a batch helps nothing, for each request in it counts by itself.
 * @see https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits
 */
export const teamsRates: readonly Rate[] = [
  { methods: ["POST"], path: /^\/teams$/, perSecond: 10 },
  { methods: writes, path: /^\/groups\/[^/]+\/team$/, perSecond: 6 },
  { methods: ["POST"], path: /^\/teams\/[^/]+\/clone$/, perSecond: 6 },
  { methods: ["GET"], path: /^\/teams\/[^/]+$/, perSecond: 30 },
  { methods: ["PATCH"], path: /^\/teams\/[^/]+$/, perSecond: 30 },
  { methods: ["GET"], path: /^\/teams\/[^/]+\/channels$/, perSecond: 60 },
  { methods: ["POST"], path: /^\/teams\/[^/]+\/channels$/, perSecond: 10 },
  { methods: ["GET"], path: /^\/teams\/[^/]+\/(channels\/[^/]+\/)?members/, perSecond: 60 },
  { methods: ["POST"], path: /^\/teams\/[^/]+\/members\/add$/, perSecond: 10 },
  { methods: ["GET"], path: /^\/teams\//, perSecond: 30 },
  { methods: ["DELETE"], path: /^\/teams\//, perSecond: 15 },
  { methods: writes, path: /^\/teams\//, perSecond: 30 },
];

const tickMs = 1_000;

/**
 * Holds back what would be throttled. Many are let go at a time, second by second, so that they travel in one batch: a
 * hundred teams that all came back after the same Retry-After would meet the same limit again.
 */
export function paced(send: Send, rates: readonly Rate[], clock: Clock): Send {
  const buckets = rates.map((rate) => ({ ...rate, ...bucketOf(rate.perSecond, tickMs, clock) }));
  return async (request) => {
    const path = request.path.replace(/^\/(v1\.0|beta)/, "").split("?", 1)[0] ?? "";
    const bucket = buckets.find((rate) => rate.methods.includes(request.method) && rate.path.test(path));
    const wait = bucket?.take(1) ?? 0;
    if (wait > 0) await clock.sleep(Math.ceil(wait / tickMs) * tickMs);
    return send(request);
  };
}

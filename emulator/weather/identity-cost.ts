import { fitsPath, pathOf, type Shape } from "./request-shape.ts";
import { identityCosts } from "./throttle-limits.ts";

const rows = identityCosts.map(([method, path, units]) => ({ method, path: pathOf(path), units }));

/** What a request to identity and access costs: a row of the table, less for $select and a small $top, more for $expand. */
export function identityCost({ method, segments, query }: Shape): number {
  const row = rows.find((known) => known.method === method && fitsPath(known.path, segments));
  const selected = query?.has("$select") ?? false;
  if (row?.units === 5 && method === "POST") {
    return selected ? 2 : 5;
  }
  const top = Number(query?.get("$top") ?? Number.NaN);
  const units = (row?.units ?? 1) - (selected ? 1 : 0) + (query?.has("$expand") ? 1 : 0) - (top < 20 ? 1 : 0);
  return Math.max(1, units);
}

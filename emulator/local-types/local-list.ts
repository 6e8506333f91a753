import type { GraphCall, GraphResult } from "../graph/call.ts";
import { badRequest, GraphError } from "../graph/error.ts";
import { contextUrl } from "../odata/collection-answer.ts";
import { compileFilter, type Predicate } from "../odata/compile-filter.ts";
import { FilterSyntaxError } from "../odata/filter-syntax.ts";
import { type PageMark, readToken, writeToken } from "../odata/page-token.ts";
import { parseFilter } from "../odata/parse-filter.ts";
import { project } from "../odata/projection.ts";
import { propertyOf } from "../odata/property-of.ts";
import { type QueryOptions, readQuery } from "../odata/query-options.ts";
import type { Json, JsonObject } from "../store/json.ts";
import type { LocalType } from "./local-type.ts";

export type LocalListing = {
  /** What stands behind `$metadata#`. */
  context: string;
  /** Items in the order in which they are sent, each with a number that never changes. */
  items: Iterable<readonly [order: number, entity: JsonObject]>;
  page: { default: number; max: number };
  /** The type's reader takes out what this caller may not see. */
  hidden?: readonly string[];
};

/** A list of a local type: $filter, $select, $orderby, $top and an opaque link to the next page. */
export function answerListOf(call: GraphCall, local: LocalType, listing: LocalListing): GraphResult {
  const options = readQuery(call.query, call.headers);
  if (options.expand || options.search !== undefined || options.skip !== undefined) {
    throw badRequest("$expand, $search and $skip are not supported on this resource.");
  }
  const { default: usual, max } = listing.page;
  const size = options.top ?? usual;
  if (size < 1 || size > max) {
    throw badRequest(`Invalid page size specified: '${size}'. Must be between 1 and ${max} inclusive.`);
  }
  const keep = predicate(local, options);
  const found = sorted(
    local,
    [...listing.items].filter(([, entity]) => keep(entity)),
    options,
  );
  const served = options.skiptoken === undefined ? 0 : after(found, readToken(options.skiptoken));
  const page = found.slice(served, served + size);
  const shape = project(local.schema, local.type, options.select);
  const body: JsonObject = { "@odata.context": contextUrl(call, listing.context, options) };
  if (options.count) {
    body["@odata.count"] = found.length;
  }
  const last = page.at(-1);
  if (last && served + page.length < found.length) {
    body["@odata.nextLink"] = nextLink(call, {
      values: [courseOf(found)],
      order: last[0],
      served: served + page.length,
    });
  }
  body.value = page.map(([, entity]) => without(shape(entity), listing.hidden));
  return { status: 200, body };
}

/** One entity of a local type, with $select. */
export function answerOneOf(
  call: GraphCall,
  local: LocalType,
  entity: JsonObject,
  context: string,
  hidden?: readonly string[],
): GraphResult {
  const options = readQuery(call.query, call.headers);
  const sent = without(project(local.schema, local.type, options.select)(entity), hidden);
  return { status: 200, body: { "@odata.context": contextUrl(call, `${context}/$entity`, options), ...sent } };
}

function without(entity: JsonObject, hidden: readonly string[] = []): JsonObject {
  return Object.fromEntries(Object.entries(entity).filter(([name]) => !hidden.includes(name)));
}

function predicate(local: LocalType, { filter }: QueryOptions): Predicate {
  if (filter === undefined) {
    return () => true;
  }
  try {
    return compileFilter(local.schema, local.type, parseFilter(filter));
  } catch (error) {
    if (error instanceof FilterSyntaxError) {
      throw new GraphError(400, "BadRequest", `Invalid filter clause: ${error.message}`);
    }
    throw error;
  }
}

type Item = readonly [number, JsonObject];

function sorted(local: LocalType, items: Item[], { orderby }: QueryOptions): Item[] {
  const columns = (orderby ?? []).map(({ property, descending }) => {
    const found = propertyOf(local.type, property);
    if (!found || found.collection) {
      throw badRequest(`Could not find a property named '${property}' to sort by.`);
    }
    return { name: found.name, sign: descending ? -1 : 1 };
  });
  return columns.length === 0
    ? items
    : items.toSorted(([, a], [, b]) => {
        const column = columns.find(({ name }) => compare(a[name], b[name]) !== 0);
        return column ? compare(a[column.name], b[column.name]) * column.sign : 0;
      });
}

function compare(left: Json | undefined, right: Json | undefined): number {
  const [a, b] = [String(left ?? ""), String(right ?? "")];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many items stand up to the last one sent; when that one is gone, up to where it stood. */
function after(items: readonly Item[], { order, served, values: [course] }: PageMark): number {
  const found = items.findIndex(([number]) => number === order);
  if (found >= 0) {
    return found + 1;
  }
  if (course === "rising" || course === "falling") {
    return items.filter(([number]) => (course === "rising" ? number < order : number > order)).length;
  }
  return Math.min(served, items.length);
}

/** Whether the list goes by its items' own numbers, one way or the other. */
function courseOf(items: readonly Item[]): "rising" | "falling" | "other" {
  const steps = items.slice(1).map(([number], index) => number > (items[index]?.[0] ?? 0));
  return steps.every(Boolean) ? "rising" : steps.some(Boolean) ? "other" : "falling";
}

function nextLink(call: GraphCall, mark: PageMark): string {
  const query = new URLSearchParams(call.query);
  for (const key of ["$skiptoken", "skiptoken"]) {
    query.delete(key);
  }
  query.set("$skiptoken", writeToken(mark));
  const text = query.toString().replaceAll("%24", "$").replaceAll("+", "%20");
  return `${call.context.origin()}/${call.version}${call.path}?${text}`;
}

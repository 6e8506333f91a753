import type { GraphCall, GraphResult } from "../graph/call.ts";
import { badRequest, GraphError } from "../graph/error.ts";
import { type EntityType, schemaOf } from "../schema/schema.ts";
import type { Json, JsonObject } from "../store/json.ts";
import { checkDirectoryFilter, checkDirectoryOrder } from "./advanced-query.ts";
import { compileFilter, type Predicate } from "./compile-filter.ts";
import { type Expanders, expandWith } from "./expand.ts";
import { FilterSyntaxError } from "./filter-syntax.ts";
import { type PageMark, readToken, writeToken } from "./page-token.ts";
import { parseFilter } from "./parse-filter.ts";
import { project } from "./projection.ts";
import { propertyOf } from "./property-of.ts";
import { type QueryOptions, readQuery } from "./query-options.ts";
import { compileSearch } from "./search.ts";

/** What a list consists of and how far OData goes on it. */
export type Listing = {
  /** CSDL type of the items. */
  type: string;
  /** What stands behind `$metadata#` in @odata.context. */
  context: string;
  /** Items in order, each with a number that never changes; read only as far as the page needs. */
  items: Iterable<readonly [order: number, entity: JsonObject]>;
  /** The items after an order number; spares a page the walk over those before it. */
  itemsAfter?(order: number): Iterable<readonly [order: number, entity: JsonObject]>;
  /** Absent: the whole list is one page, as where Graph does not page. */
  page?: { default: number; max: number };
  /** Directory objects: the rules on advanced queries hold, and $skip is not offered. */
  directory?: boolean;
  /** Items are of different types: each carries @odata.type. */
  mixed?: boolean;
  expand?: Expanders;
};

type Item = readonly [number, JsonObject];

export function answerCollection(call: GraphCall, listing: Listing): GraphResult {
  const schema = schemaOf(call.version);
  const type = schema.type(listing.type);
  const options = readQuery(call.query, call.headers);
  checkPaging(options, listing);
  const keep = predicate(call, type, options, listing);
  const shape = project(schema, type, options.select);
  const expand = expandWith(call, type, options.expand, listing.expand);
  const mark = options.skiptoken === undefined ? undefined : readToken(options.skiptoken);
  const size = Math.min(options.top ?? Number.POSITIVE_INFINITY, pageSize(call, options, listing));
  const ordered = options.orderby ? sorted(type, [...matching(listing.items, keep)], options) : undefined;
  const { items, next } = cut(
    ordered?.items ?? matching(after(listing, mark), keep),
    size,
    mark,
    ordered?.compare,
    options.skip ?? 0,
  );

  const body: JsonObject = { "@odata.context": contextUrl(call, listing.context, options) };
  if (options.count && (!listing.directory || options.eventual) && !mark) {
    body["@odata.count"] = count(listing.items, keep);
  }
  if (next !== undefined && (options.top === undefined || listing.page !== undefined)) {
    const served = (mark?.served ?? 0) + items.length;
    const last = next === "start" ? (mark ?? { order: -1, values: [] }) : markOf(next, ordered);
    body["@odata.nextLink"] = nextLink(call, { ...last, served });
  }
  body.value = items.map(([, entity]) => {
    const said = listing.mixed ? entity["@odata.type"] : undefined;
    const sent = said === undefined ? shape(entity) : { "@odata.type": said, ...shape(entity) };
    return expand(entity, sent);
  });
  return { status: 200, body };
}

/** `/groups/$count`: the number alone. */
export function answerCount(call: GraphCall, listing: Listing): GraphResult {
  const type = schemaOf(call.version).type(listing.type);
  const options = readQuery(call.query, call.headers);
  if (listing.directory && !options.eventual) {
    throw badRequest("$count is not currently supported.");
  }
  // The segment itself is the $count of an advanced query.
  const keep = predicate(call, type, { ...options, advanced: options.eventual }, listing);
  return { status: 200, text: String(count(listing.items, keep)) };
}

function checkPaging(options: QueryOptions, listing: Listing): void {
  const max = listing.page?.max;
  if (max !== undefined && options.top !== undefined && (options.top < 1 || options.top > max)) {
    throw badRequest(`Invalid page size specified: '${options.top}'. Must be between 1 and ${max} inclusive.`);
  }
  if (listing.directory && options.skip !== undefined) {
    throw badRequest("'$skip' is not supported by the service.");
  }
}

function pageSize(call: GraphCall, options: QueryOptions, listing: Listing): number {
  if (!listing.page) {
    return Number.POSITIVE_INFINITY;
  }
  const wanted = options.top ?? listing.page.default;
  return call.caller.kind !== "administrator" ? call.context.weather.pageSize(wanted, call.pattern) : wanted;
}

function predicate(call: GraphCall, type: EntityType, options: QueryOptions, listing: Listing): Predicate {
  const schema = schemaOf(call.version);
  const tests: Predicate[] = [];
  if (options.filter !== undefined) {
    const expression = parse(options.filter);
    tests.push(compileFilter(schema, type, expression));
    if (listing.directory) {
      checkDirectoryFilter(schemaOf("v1.0").find(type.name) ?? type, expression, options);
    }
  }
  if (options.search !== undefined) {
    if (!listing.directory) {
      throw badRequest("The query parameter '$search' is not supported on this resource.");
    }
    if (!options.eventual) {
      throw new GraphError(
        400,
        "Request_UnsupportedQuery",
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      );
    }
    tests.push(compileSearch(options.search));
  }
  if (listing.directory) {
    checkDirectoryOrder(type, options);
  }
  const [first, second] = tests;
  return second && first ? (entity) => first(entity) && second(entity) : (first ?? (() => true));
}

function parse(filter: string): ReturnType<typeof parseFilter> {
  try {
    return parseFilter(filter);
  } catch (error) {
    if (error instanceof FilterSyntaxError) {
      throw new GraphError(400, "BadRequest", `Invalid filter clause: ${error.message}`);
    }
    throw error;
  }
}

function after(listing: Listing, mark: PageMark | undefined): Iterable<Item> {
  return mark && mark.order > 0 && listing.itemsAfter ? listing.itemsAfter(mark.order) : listing.items;
}

function* matching(items: Iterable<Item>, keep: Predicate): Generator<Item> {
  for (const item of items) {
    if (keep(item[1])) {
      yield item;
    }
  }
}

function count(items: Iterable<Item>, keep: Predicate): number {
  let total = 0;
  for (const [, entity] of items) {
    total += keep(entity) ? 1 : 0;
  }
  return total;
}

type Order = { items: Item[]; keys(entity: JsonObject): Json[]; compare(item: Item, mark: PageMark): number };

function sorted(type: EntityType, items: Item[], options: QueryOptions): Order {
  const columns = (options.orderby ?? []).map(({ property, descending }) => {
    const found = propertyOf(type, property);
    if (!found || found.collection || found.navigation) {
      throw badRequest(
        `Could not find a property named '${property}' on type 'microsoft.graph.${type.name}' to sort by.`,
      );
    }
    return { name: found.name, sign: descending ? -1 : 1 };
  });
  const keys = (entity: JsonObject) => columns.map(({ name }) => entity[name] ?? null);
  const compareKeys = (left: Json[], right: Json[]) => {
    for (const [index, { sign }] of columns.entries()) {
      const found = compareValues(left[index] ?? null, right[index] ?? null);
      if (found !== 0) {
        return found * sign;
      }
    }
    return 0;
  };
  return {
    items: items.toSorted((left, right) => compareKeys(keys(left[1]), keys(right[1])) || left[0] - right[0]),
    keys,
    compare: (item, mark) => compareKeys(keys(item[1]), mark.values) || item[0] - mark.order,
  };
}

function compareValues(left: Json, right: Json): number {
  if (left === null || right === null) {
    return Number(left !== null) - Number(right !== null);
  }
  const [a, b] = [
    typeof left === "string" ? left.toLowerCase() : Number(left),
    typeof right === "string" ? right.toLowerCase() : Number(right),
  ];
  return a < b ? -1 : a > b ? 1 : 0;
}

const markOf = (item: Item, order: Order | undefined) => ({ order: item[0], values: order ? order.keys(item[1]) : [] });

/** One page: what comes after the mark, and the last item of the page when more follows ("start" of an empty page). */
function cut(
  items: Iterable<Item>,
  size: number,
  mark: PageMark | undefined,
  compare: Order["compare"] | undefined,
  skip: number,
): { items: Item[]; next: Item | "start" | undefined } {
  const page: Item[] = [];
  let toSkip = mark ? 0 : skip;
  for (const item of items) {
    if (mark && mark.order >= 0 && (compare ? compare(item, mark) : item[0] - mark.order) <= 0) {
      continue;
    }
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    if (page.length >= size) {
      return { items: page, next: page.at(-1) ?? "start" };
    }
    page.push(item);
  }
  return { items: page, next: undefined };
}

export function contextUrl(call: GraphCall, of: string, options: QueryOptions): string {
  const chosen = options.select ? `(${options.select.join(",")})` : "";
  const [set = "", suffix = ""] =
    of.split("/$entity").length > 1 ? [of.slice(0, -"/$entity".length), "/$entity"] : [of, ""];
  return `${call.context.origin()}/${call.version}/$metadata#${set}${chosen}${suffix}`;
}

function nextLink(call: GraphCall, mark: PageMark): string {
  const query = new URLSearchParams(call.query);
  for (const key of ["$skiptoken", "skiptoken", "$skip", "skip"]) {
    query.delete(key);
  }
  query.set("$skiptoken", writeToken(mark));
  const text = query.toString().replaceAll("%24", "$").replaceAll("+", "%20");
  return `${call.context.origin()}/${call.version}${call.path}?${text}`;
}

import { badRequest } from "../graph/error.ts";

/** The OData part of a request, read but not yet held against a type. */
export type QueryOptions = {
  filter?: string;
  select?: string[];
  expand?: ExpandItem[];
  orderby?: { property: string; descending: boolean }[];
  search?: string;
  top?: number;
  skip?: number;
  count: boolean;
  skiptoken?: string;
  /** ConsistencyLevel: eventual together with $count=true, which advanced queries ask for. */
  advanced: boolean;
  /** ConsistencyLevel: eventual alone. */
  eventual: boolean;
};

export type ExpandItem = { property: string; select?: string[]; top?: number; filter?: string };

const known = new Set([
  "filter",
  "select",
  "expand",
  "orderby",
  "search",
  "top",
  "skip",
  "count",
  "skiptoken",
  "format",
  "deltatoken",
]);

export function readQuery(query: URLSearchParams, headers: Headers): QueryOptions {
  const values = new Map<string, string>();
  for (const [key, value] of query) {
    const name = key.replace(/^\$/, "").toLowerCase();
    if (!known.has(name)) {
      if (key.startsWith("$")) {
        throw badRequest(`The query parameter '${key}' is not supported.`);
      }
      continue;
    }
    if (values.has(name)) {
      throw badRequest(`Query option '${key}' was specified more than once, but it must be specified at most once.`);
    }
    values.set(name, value);
  }
  const eventual = headers.get("consistencylevel")?.toLowerCase() === "eventual";
  const count = flag(values.get("count"));
  const options: QueryOptions = { count, eventual, advanced: eventual && count };
  const filter = values.get("filter");
  if (filter !== undefined) {
    options.filter = filter;
  }
  const select = values.get("select");
  if (select !== undefined && select !== "") {
    options.select = names(select);
  }
  const expand = values.get("expand");
  if (expand) {
    options.expand = split(expand, ",").map(expandItem);
  }
  const orderby = values.get("orderby");
  if (orderby) {
    options.orderby = names(orderby).map(orderItem);
  }
  const search = values.get("search");
  if (search) {
    options.search = search;
  }
  const skiptoken = values.get("skiptoken");
  if (skiptoken !== undefined) {
    options.skiptoken = skiptoken;
  }
  const top = whole("$top", values.get("top"));
  if (top !== undefined) {
    options.top = top;
  }
  const skip = whole("$skip", values.get("skip"));
  if (skip !== undefined) {
    options.skip = skip;
  }
  return options;
}

function flag(value: string | undefined): boolean {
  if (value !== undefined && !/^(true|false)$/i.test(value)) {
    throw badRequest(`Invalid value '${value}' for $count query option found. Valid values are 'true' and 'false'.`);
  }
  return value?.toLowerCase() === "true";
}

function whole(name: string, value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!/^\d{1,9}$/.test(value)) {
    throw badRequest(
      `Invalid value '${value}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`,
    );
  }
  return Number(value);
}

function names(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function orderItem(text: string): { property: string; descending: boolean } {
  const [property = "", direction = "asc", ...rest] = text.split(/\s+/);
  if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) {
    throw badRequest(`Syntax error in '$orderby=${text}'.`);
  }
  return { property, descending: direction.toLowerCase() === "desc" };
}

/** `members($select=id,displayName;$top=5)` */
function expandItem(text: string): ExpandItem {
  const open = text.indexOf("(");
  if (open < 0) {
    return { property: text.trim() };
  }
  if (!text.endsWith(")")) {
    throw badRequest(`Parsing OData Select and Expand failed: Syntax error in '$expand=${text}'.`);
  }
  const item: ExpandItem = { property: text.slice(0, open).trim() };
  for (const part of split(text.slice(open + 1, -1), ";")) {
    const [key = "", value = ""] = [part.slice(0, part.indexOf("=")).trim(), part.slice(part.indexOf("=") + 1)];
    const name = key.replace(/^\$/, "").toLowerCase();
    if (name === "select") {
      item.select = names(value);
    } else if (name === "top") {
      item.top = whole("$top", value) ?? 0;
    } else if (name === "filter") {
      item.filter = value;
    } else if (name !== "levels" && name !== "expand") {
      throw badRequest(`Parsing OData Select and Expand failed: the option '${key}' is not supported inside $expand.`);
    }
  }
  return item;
}

/** Splits at top level only: not inside parentheses or quotes. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") {
      quoted = !quoted;
    } else if (!quoted && character === "(") {
      depth += 1;
    } else if (!quoted && character === ")") {
      depth -= 1;
    } else if (!quoted && depth === 0 && character === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== "");
}

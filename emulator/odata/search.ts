import { badRequest } from "../graph/error.ts";
import type { JsonObject } from "../store/json.ts";

/**
 * $search of users and groups: `"displayName:vos"`, joined by AND and OR. A value matches where one of the
 * property's words begins with it.
 * @see https://learn.microsoft.com/graph/search-query-parameter
 */
export function compileSearch(text: string): (entity: JsonObject) => boolean {
  const clauses = text.split(/\s+OR\s+/).map((alternative) => alternative.split(/\s+AND\s+/).map(clause));
  return (entity) => clauses.some((all) => all.every((holds) => holds(entity)));
}

function clause(text: string): (entity: JsonObject) => boolean {
  const match = /^"?([A-Za-z]+):([^"]+)"?$/.exec(text.trim());
  const property = match?.[1];
  const wanted = match?.[2]?.trim().toLowerCase();
  if (!property || !wanted) {
    throw badRequest(`Syntax error in '$search=${text}': write "property:value".`);
  }
  return (entity) => {
    const held = entity[property];
    const values = Array.isArray(held) ? held : [held];
    return values.some((value) => typeof value === "string" && matches(value.toLowerCase(), wanted));
  };
}

function matches(value: string, wanted: string): boolean {
  return (
    value.startsWith(wanted) ||
    value.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ||
    value.includes(` ${wanted}`)
  );
}

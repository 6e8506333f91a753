import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";

/**
 * What the tenant says of a held value, with the members that were declared and no others, so that a difference shows as
 * what it is. An item nobody declared is shown with everything it has.
 */
export function shownAs(declared: Json, present: Json | undefined): Json | undefined {
  if (Array.isArray(declared) && Array.isArray(present))
    return present.map((item, index) => shownAs(declared[index] ?? null, item) ?? null);
  if (isJsonObject(declared) && isJsonObject(present)) {
    const members = Object.entries(present).filter(([name, value]) => name in declared && value !== null);
    return Object.fromEntries(members.map(([name, value]) => [name, shownAs(declared[name] ?? null, value) ?? null]));
  }
  return isJsonObject(present) ? withoutNone(present) : present;
}

function withoutNone(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

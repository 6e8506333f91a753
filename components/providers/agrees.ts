import { isJsonObject, type Json, type JsonObject } from "../graph/index.ts";

export interface Comparison {
  /** Letters' case says nothing: enumerations and names the tenant writes its own way. */
  caseless?: boolean;
  /** The order of a list means something. Lists of objects are always ordered. */
  ordered?: boolean;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether the tenant says the same as the code, in its own words: another order of a set, another case of an id, an empty
 * list for none, or more members than were declared are no difference.
 */
export function agrees(declared: Json | undefined, present: Json | undefined, how: Comparison = {}): boolean {
  if (isEmpty(declared) || isEmpty(present)) return isEmpty(declared) && isEmpty(present);
  if (Array.isArray(declared)) return Array.isArray(present) && listsAgree(declared, present, how);
  if (isJsonObject(declared)) return isJsonObject(present) && objectsAgree(declared, present, how);
  return word(declared, how) === word(present, how);
}

function listsAgree(declared: Json[], present: Json[], how: Comparison): boolean {
  if (declared.length !== present.length) return false;
  const asSet = !how.ordered && !declared.some((item) => typeof item === "object");
  if (!asSet) return declared.every((item, index) => agrees(item, present[index], how));
  const sorted = (list: Json[]) => list.map((item) => word(item, how)).sort();
  const other = sorted(present);
  return sorted(declared).every((item, index) => item === other[index]);
}

function objectsAgree(declared: JsonObject, present: JsonObject, how: Comparison): boolean {
  return Object.entries(declared).every(([name, value]) => agrees(value, present[name], how));
}

function word(value: Json | undefined, how: Comparison): string {
  if (typeof value !== "string") return JSON.stringify(value ?? null);
  const text = how.caseless || guid.test(value) ? value.toLowerCase() : value;
  // A number may come as text; the word "true" is not the value true.
  return /^-?\d+$/.test(text) ? text : JSON.stringify(text);
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

import { isGuid } from "../schema/primitive.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import { refused } from "./refusals.ts";

/** What a property of a body holds. */
export type Kind = "string" | "boolean" | "int" | "guid" | "guids" | "strings" | "any" | Shape | readonly [Shape];
export type Shape = { readonly [property: string]: Kind };

/** Holds a body against its shape: a property it does not have, or a value of another kind, is named and refused. */
export function checkShape(body: JsonObject, shape: Shape, of: string): void {
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (kind === undefined) {
      throw refused(`Could not find member '${name}' on object of type '${of}'.`);
    }
    if (value !== null) {
      checkValue(value, kind, `${of}.${name}`);
    }
  }
}

const tests: Record<string, readonly [test: (value: Json) => boolean, words: string]> = {
  string: [(value) => typeof value === "string", "a string"],
  boolean: [(value) => typeof value === "boolean", "a boolean"],
  int: [(value) => Number.isSafeInteger(value), "a whole number"],
  guid: [isGuid, "a GUID"],
  guids: [(value) => Array.isArray(value) && value.every(isGuid), "a list of GUIDs"],
  strings: [(value) => Array.isArray(value) && value.every((one) => typeof one === "string"), "a list of strings"],
  any: [() => true, "anything"],
};

function checkValue(value: Json, kind: Kind, path: string): void {
  if (typeof kind === "string") {
    const [test, words] = tests[kind] ?? [];
    if (!test?.(value)) {
      throw refused(`Error converting value ${JSON.stringify(value)} to ${String(words)}. Path '${path}'.`);
    }
    return;
  }
  if (Array.isArray(kind)) {
    if (!Array.isArray(value)) {
      throw refused(`Error converting value ${JSON.stringify(value)} to a list. Path '${path}'.`);
    }
    for (const [index, item] of value.entries()) {
      checkValue(item, kind[0] as Shape, `${path}[${index}]`);
    }
    return;
  }
  if (!isObject(value)) {
    throw refused(`Error converting value ${JSON.stringify(value)} to an object. Path '${path}'.`);
  }
  checkShape(value, kind as Shape, path);
}

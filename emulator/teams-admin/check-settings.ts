import { isObject, type Json, type JsonObject } from "../store/json.ts";
import type { PolicyType, PropertyKind } from "./policy-type.ts";
import { invalid } from "./refusal.ts";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Part of an object's wire form, sent back by some clients; not settings. */
const addressing = new Set(["Identity", "Key"]);

/** The settings of a body, each held against the type's own property; refuses the whole body for one that is wrong. */
export function checkSettings(type: PolicyType, body: JsonObject): JsonObject {
  const settings: JsonObject = {};
  for (const [name, value] of Object.entries(body)) {
    if (addressing.has(name)) continue;
    const property = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
    if (!property) throw invalid(`Could not find member '${name}' on object of type '${type.name}'.`);
    const [kind, values] = property;
    // The service takes a list or object written as a JSON string, answers with success and stores nothing.
    if (kind === "o" && typeof value === "string") continue;
    settings[name] = values ? enumValue(type, name, value, values) : typedValue(type, name, value, kind);
  }
  return settings;
}

function enumValue(type: PolicyType, name: string, value: Json, values: readonly string[]): string {
  const known = typeof value === "string" ? values.find((one) => one.toLowerCase() === value.toLowerCase()) : undefined;
  if (known === undefined) {
    throw invalid(
      `Error converting value ${JSON.stringify(value)} to '${type.name}.${name}'. Possible values: ${values.join(", ")}.`,
    );
  }
  return known;
}

function typedValue(type: PolicyType, name: string, value: Json, kind: PropertyKind): Json {
  if (!holds(kind, value))
    throw invalid(
      `Error converting value ${JSON.stringify(value)} to ${words[kind]}. Path '${name}' of '${type.name}'.`,
    );
  return kind === "o" && value === null ? [] : value;
}

const words: Record<PropertyKind, string> = {
  s: "a string",
  b: "a boolean",
  i: "an integer",
  g: "a GUID",
  o: "a list or an object",
};

function holds(kind: PropertyKind, value: Json): boolean {
  switch (kind) {
    case "s":
      return value === null || typeof value === "string";
    case "b":
      return typeof value === "boolean";
    case "i":
      return Number.isSafeInteger(value);
    case "g":
      return value === null || (typeof value === "string" && guid.test(value));
    case "o":
      return value === null || Array.isArray(value) || isObject(value);
  }
}

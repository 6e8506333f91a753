import { isJsonObject, type Json, type JsonObject } from "../graph/index.ts";

/**
 * The single values a resource holds, by path: `defaultUserRolePermissions.allowedToCreateApps`. What has no path here is
 * not the code's business and is neither compared nor written. A list is one value.
 */
export type Held = Record<string, Json>;

/** How settings and held values become each other. Most settings are plain objects; some are lists of named things. */
export interface HeldForm {
  hold(settings: JsonObject): Held;
  /** The same settings with these values in place of their own; `undefined` takes the value away. */
  replace(settings: JsonObject, values: Record<string, Json | undefined>): JsonObject;
}

export const plainForm: HeldForm = { hold: (settings) => leaves(settings), replace: replaceLeaves };

/** Plain settings in which the objects at these paths are one value each: their members mean nothing alone. */
export function formWithWhole(...paths: readonly string[]): HeldForm {
  return { hold: (settings) => leaves(settings, "", paths), replace: replaceLeaves };
}

/** Nested values as an object again, for a request's body. */
export function nested(held: Held): JsonObject {
  const body: JsonObject = {};
  for (const [path, value] of Object.entries(held)) setAt(body, path.split("."), value);
  return body;
}

function leaves(value: JsonObject, prefix = "", whole: readonly string[] = []): Held {
  const held: Held = {};
  for (const [name, inner] of Object.entries(value)) {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (isJsonObject(inner) && !whole.includes(path)) Object.assign(held, leaves(inner, path, whole));
    else held[path] = inner;
  }
  return held;
}

function replaceLeaves(settings: JsonObject, values: Record<string, Json | undefined>): JsonObject {
  const copy = structuredClone(settings);
  for (const [path, value] of Object.entries(values)) setAt(copy, path.split("."), value);
  return copy;
}

function setAt(object: JsonObject, [name, ...rest]: string[], value: Json | undefined): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete object[name];
    else object[name] = value;
    return;
  }
  const inner = object[name];
  if (isJsonObject(inner)) setAt(inner, rest, value);
  else if (value !== undefined) {
    const created: JsonObject = {};
    object[name] = created;
    setAt(created, rest, value);
  }
}

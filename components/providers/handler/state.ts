import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import { type Held, type HeldForm, plainForm } from "../held.ts";

/** Whether the object was made by the program or was there before it. */
export type Origin = "created" | "adopted";

/** What the program declares of one resource, as the engine hands it over. */
export interface Declared {
  label: string;
  key: Record<string, string>;
  settings: JsonObject;
  adopt: boolean;
  restoreOnDelete: boolean;
}

/** What the state keeps beside what was declared. */
export interface Remembered {
  /** Held values as they were before the code held them; null for "there was none". Unknown ones are missing. */
  before: Held;
  origin: Origin;
}

export function declaredOf(setting: AnySetting, properties: JsonObject): Declared {
  const key: Record<string, string> = {};
  for (const name of Object.keys(setting.key.shape)) {
    const value = properties[name];
    if (typeof value === "string") key[name] = value;
  }
  return {
    label: typeof properties.label === "string" ? properties.label : setting.type,
    key,
    settings: isJsonObject(properties.settings) ? properties.settings : {},
    adopt: properties.adopt === true,
    restoreOnDelete: properties.restoreOnDelete === true,
  };
}

export function rememberedOf(properties: JsonObject): Remembered {
  return {
    before: isJsonObject(properties.before) ? properties.before : {},
    origin: properties.origin === "created" ? "created" : "adopted",
  };
}

/** The properties of the state: what was declared, what is remembered, and what the tenant gave. */
export function stateOf(declared: JsonObject, remembered: Remembered, outputs: JsonObject = {}): JsonObject {
  return { ...declared, before: remembered.before, origin: remembered.origin, ...outputs };
}

export function targetOf(setting: AnySetting, declared: Declared, memory: JsonObject): Target {
  const name = nameIn(setting, declared.settings) ?? Object.values(declared.key)[0];
  const object = name === undefined ? setting.type : `${setting.type} ${name}`;
  return { object, key: declared.key, settings: declared.settings, memory };
}

export function formOf(setting: AnySetting): HeldForm {
  return setting.form ?? plainForm;
}

/** The values this resource answers for: neither what is given at birth only nor what steers the handler or names the object. */
export function heldOf(setting: AnySetting, settings: JsonObject): Held {
  const apart = [...(setting.atBirth ?? []), ...(setting.steering ?? []), ...(setting.keySettings ?? [])];
  return Object.fromEntries(Object.entries(formOf(setting).hold(settings)).filter(([path]) => !isAmong(path, apart)));
}

/** What the object is made with: the held values and those for its birth. */
export function bornWith(setting: AnySetting, settings: JsonObject): Held {
  const apart = [...(setting.steering ?? []), ...(setting.keySettings ?? [])];
  return Object.fromEntries(Object.entries(formOf(setting).hold(settings)).filter(([path]) => !isAmong(path, apart)));
}

export function isPermanent(setting: AnySetting, key: Record<string, string>): boolean {
  return setting.shape === "singleton" || (setting.isPermanent?.(key) ?? false);
}

export function valueText(value: Json | undefined): string {
  return value === undefined || value === null ? "none" : JSON.stringify(value);
}

function nameIn(setting: AnySetting, settings: JsonObject): string | undefined {
  const name = setting.nameSetting === undefined ? undefined : settings[setting.nameSetting];
  return typeof name === "string" ? name : undefined;
}

function isAmong(path: string, names: readonly string[]): boolean {
  return names.some((name) => path === name || path.startsWith(`${name}.`));
}

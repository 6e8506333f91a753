import type { Json, JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";

/** What the schema of a type cannot say. Values that are not known yet pass. */
export type Examine = (declared: { key: JsonObject; settings: JsonObject }) => Problem[];

export function isGlobal(identity: Json | undefined): boolean {
  return typeof identity === "string" && identity.toLowerCase() === "global";
}

/** A new object needs one of these; the Global one, which is there, does not. */
export function needs(properties: readonly string[]): Examine {
  return ({ key, settings }) => {
    if (isGlobal(key.identity) || isUnknown(key.identity)) return [];
    if (properties.some((name) => settings[name] !== undefined && settings[name] !== "")) return [];
    const path = `settings.${properties[0]}`;
    const reason = `is missing; ${properties.length === 1 ? "Teams makes none without it" : `write ${properties.join(" or ")}, Teams makes none without`}`;
    return [{ path, reason }];
  };
}

/** Whole numbers that Microsoft allows in this range only. */
export function within(ranges: Readonly<Record<string, readonly [number, number]>>): Examine {
  return ({ settings }) =>
    Object.entries(ranges).flatMap(([name, [least, most]]) => {
      const value = settings[name];
      if (typeof value !== "number" || (value >= least && value <= most)) return [];
      return [{ path: `settings.${name}`, reason: `is ${value}; write ${least} to ${most}` }];
    });
}

/** Several checks as one. */
export function all(...checks: readonly Examine[]): Examine {
  return (declared) => checks.flatMap((check) => check(declared));
}

/** A list whose items are told apart by a member: two of one name would be one. */
export function distinct(list: string, member: string): Examine {
  return ({ settings }) => {
    const items = settings[list];
    if (!Array.isArray(items)) return [];
    const seen = new Map<string, number>();
    return items.flatMap((item, index): Problem[] => {
      const value = typeof item === "object" && item !== null && !Array.isArray(item) ? item[member] : undefined;
      if (typeof value !== "string" || isUnknown(value)) return [];
      const before = seen.get(value.toLowerCase());
      seen.set(value.toLowerCase(), index);
      if (before === undefined) return [];
      const path = `settings.${list}.${index}.${member}`;
      return [{ path, reason: `is "${value}", as in item ${before}; write each once` }];
    });
  };
}

import type { Json } from "../../graph/index.ts";
import type { Present } from "../access.ts";
import { agrees, type Comparison } from "../agrees.ts";
import type { AnySetting } from "../definition.ts";
import type { Held } from "../held.ts";
import { inOneOrder } from "../sets.ts";
import { enumerationPaths } from "./enumeration-paths.ts";

export interface Difference {
  path: string;
  /** What the code says. */
  declared: Json;
  /** What the tenant says; undefined when it says nothing of this. */
  present: Json | undefined;
}

/** Where the tenant really differs from what is held. */
export function differences(setting: AnySetting, held: Held, present: Present): Difference[] {
  return Object.entries(held)
    .filter(([path, declared]) => {
      const [ours, theirs] = [declared, present.values[path]].map((value) => sorted(setting, path, value));
      return !agrees(ours, theirs, comparison(setting, path));
    })
    .map(([path, declared]) => ({ path, declared, present: present.values[path] }));
}

function sorted(setting: AnySetting, path: string, value: Json | undefined): Json | undefined {
  const members = setting.sets?.[path];
  return members !== undefined && Array.isArray(value) ? inOneOrder(value, members) : value;
}

function comparison(setting: AnySetting, path: string): Comparison {
  return {
    caseless: enumerationPaths(setting.settings).has(path) || (setting.caseless?.includes(path) ?? false),
    ordered: setting.ordered?.includes(path) ?? false,
  };
}

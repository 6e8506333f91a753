import type { Json } from "../../graph/index.ts";
import type { Present } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import type { Held } from "../held.ts";
import { differences } from "./differences.ts";
import type { Remembered } from "./state.ts";

/** What a dropped value does: go back to what it was, stay because people use it, or stay because nobody knows what it was. */
export type Dropped =
  | { kind: "goesBack"; path: string; to: Json }
  | { kind: "stays"; path: string }
  | { kind: "unknown"; path: string };

/** What an update does to the tenant, and what the state remembers afterwards. */
export interface UpdatePlan {
  changes: Held;
  /** Everything that must be read back: held values and those given back. */
  expected: Held;
  before: Held;
}

/** What becomes of the values the program held the last time and holds no longer. */
export function droppedValues(setting: AnySetting, heldLast: Held, before: Held, heldNow: Held): Dropped[] {
  const paths = new Set([...Object.keys(heldLast), ...Object.keys(before)]);
  const now = Object.keys(heldNow);
  return [...paths]
    .filter((path) => !(path in heldNow))
    .map((path): Dropped => {
      if (setting.staysWhenDropped?.(path, now)) return { kind: "stays", path };
      const to = before[path];
      return to === undefined ? { kind: "unknown", path } : { kind: "goesBack", path, to };
    });
}

export function planUpdate(
  setting: AnySetting,
  last: { held: Held; before: Held },
  heldNow: Held,
  present: Present,
): UpdatePlan {
  const back = droppedValues(setting, last.held, last.before, heldNow).flatMap((dropped) => {
    return dropped.kind === "goesBack" ? [[dropped.path, dropped.to] as const] : [];
  });
  const expected = { ...heldNow, ...Object.fromEntries(back) };
  const before: Held = {};
  for (const path of Object.keys(heldNow)) {
    if (path in last.before) before[path] = last.before[path] ?? null;
    else if (!(path in last.held)) Object.assign(before, formerly(setting, path, present));
  }
  return { changes: changesOf(setting, expected, present), expected, before };
}

/** What must be written so that the tenant says what is expected; nothing else. */
export function changesOf(setting: AnySetting, expected: Held, present: Present): Held {
  return Object.fromEntries(differences(setting, expected, present).map(({ path, declared }) => [path, declared]));
}

/** What the state remembers of an object that the program made: what such an object starts from, where that is known. */
export function beforeCreated(setting: AnySetting, held: Held, present: Present): Remembered {
  const before: Held = {};
  for (const path of Object.keys(held)) {
    const value = setting.shape === "part" ? null : present.born?.[path];
    if (value !== undefined) before[path] = value;
  }
  return { before, origin: "created" };
}

/** What the state remembers of an object that was there. */
export function beforeAdopted(setting: AnySetting, held: Held, present: Present): Remembered {
  const before: Held = {};
  for (const path of Object.keys(held)) Object.assign(before, formerly(setting, path, present));
  return { before, origin: "adopted" };
}

function formerly(setting: AnySetting, path: string, present: Present): Held {
  const value = present.values[path];
  return value === undefined && setting.absentIsUnknown === true ? {} : { [path]: value ?? null };
}

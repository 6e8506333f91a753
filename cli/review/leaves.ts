import { isDeepStrictEqual } from "node:util";

/** One property that differs; `from` or `to` is undefined where the property is not there. */
export type PropertyChange = { path: string; from: unknown; to: unknown };

type Properties = Readonly<Record<string, unknown>>;

type Lists = "by place" | "whole";

/** Every leaf in which two sets of properties differ, by its path as a person would write it; what only the engine needs is left out. */
export function leafChanges(before: Properties, after: Properties, lists: Lists = "by place"): PropertyChange[] {
  const had = leaves(before, lists);
  const has = leaves(after, lists);
  return [...new Set([...had.keys(), ...has.keys()])]
    .filter((path) => !had.has(path) || !has.has(path) || !isDeepStrictEqual(had.get(path), has.get(path)))
    .map((path) => ({ path, from: had.get(path), to: has.get(path) }));
}

function leaves(value: unknown, lists: Lists, path = "", into = new Map<string, unknown>()): Map<string, unknown> {
  const isLeaf = value === null || typeof value !== "object" || (lists === "whole" && Array.isArray(value));
  if (isLeaf) return into.set(path, value);
  for (const [key, child] of Object.entries(value)) {
    if (path === "" && (key === "__provider" || key === "__defaults")) continue;
    leaves(child, lists, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, into);
  }
  return into;
}

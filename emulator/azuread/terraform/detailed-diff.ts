import type { BlockField, Field, Fields, ListField } from "./field.ts";
import { listEdits } from "./list-edits.ts";
import { type Data, isData, notKnown, sameValue, type Value } from "./value.ts";

export type PropertyChange = "add" | "delete" | "update";
export type DetailedDiff = Map<string, { change: PropertyChange; replace: boolean }>;

/** A property on its way down: whether it, or the list it stands in, replaces when it changes. */
type At = { path: string; forcesNew: boolean };

/**
 * What changes, property by property, with paths as `pulumi preview --diff` shows them.
 * `replace`: the whole change replaces the object; then the paths that cause it are marked.
 */
export function detailedDiff(
  fields: Fields,
  change: { old: Data; planned: Data; inputs: Data },
  replace: boolean,
  also: readonly string[] = [],
): DetailedDiff {
  const diff: DetailedDiff = new Map();
  for (const [name, field] of Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1))) {
    const at = { path: name, forcesNew: field.forceNew === true || also.includes(name) };
    property(diff, field, at, change.old[name] ?? null, change.planned[name] ?? null, change.inputs[name] ?? null);
  }
  for (const [path, entry] of diff) {
    diff.set(path, { ...entry, replace: replace && entry.replace });
  }
  return diff;
}

function property(diff: DetailedDiff, field: Field, at: At, old: Value, planned: Value, input: Value): void {
  if (sameValue(old, planned)) {
    return;
  }
  if (old === null || planned === null || planned === notKnown) {
    const change = old === null ? "add" : planned === null ? "delete" : "update";
    diff.set(at.path, { change, replace: at.forcesNew || (planned !== notKnown && holdsForceNew(field)) });
    return;
  }
  if (field.kind === "block" && isData(old) && isData(planned)) {
    nested(diff, field, at, old, planned, isData(input) ? input : {});
  } else if ((field.kind === "list" || field.kind === "set") && Array.isArray(old) && Array.isArray(planned)) {
    list(diff, field, at, old, planned, Array.isArray(input) ? input : []);
  } else {
    diff.set(at.path, { change: "update", replace: at.forcesNew });
  }
}

function holdsForceNew(field: Field): boolean {
  const below = field.kind === "block" ? field.fields : field.kind === "list" || field.kind === "set" ? undefined : {};
  return below !== undefined && Object.values(below).some((part) => part.forceNew === true || holdsForceNew(part));
}

function nested(diff: DetailedDiff, field: BlockField, at: At, old: Data, planned: Data, input: Data): void {
  for (const [name, part] of Object.entries(field.fields)) {
    // A block is a list in Terraform: where the list forces a new object, so do its direct properties.
    const below = { path: `${at.path}.${name}`, forcesNew: part.forceNew === true || at.forcesNew };
    property(diff, part, below, old[name] ?? null, planned[name] ?? null, input[name] ?? null);
  }
}

function list(diff: DetailedDiff, field: ListField, at: At, old: Value[], planned: Value[], input: Value[]): void {
  const { of } = field;
  if (of.kind === "block") {
    for (let index = 0; index < Math.max(old.length, planned.length); index += 1) {
      const below = { path: `${at.path}[${index}]`, forcesNew: at.forcesNew };
      property(diff, of, below, old[index] ?? null, planned[index] ?? null, input[index] ?? null);
    }
  } else if (field.kind === "list") {
    for (const { at: index, edit } of listEdits(old, planned)) {
      diff.set(`${at.path}[${index}]`, { change: edit, replace: at.forcesNew });
    }
  } else {
    set(diff, at, old, planned, input);
  }
}

/** An added item is shown where the program wrote it; without that place the set is shown as one change. */
function set(diff: DetailedDiff, at: At, old: Value[], planned: Value[], input: Value[]): void {
  const removed = old.flatMap((item, index) => (planned.includes(item) ? [] : [index]));
  const added = planned.filter((item) => !old.includes(item)).map((item) => input.indexOf(item));
  if (input.length < planned.length || added.includes(-1)) {
    diff.set(at.path, { change: "update", replace: at.forcesNew });
    return;
  }
  for (const index of new Set([...removed, ...added])) {
    const change = !added.includes(index) ? "delete" : removed.includes(index) ? "update" : "add";
    diff.set(`${at.path}[${index}]`, { change, replace: at.forcesNew });
  }
}

import type { BlockField, Field, Fields, ListField } from "./field.ts";
import { inStateOrder } from "./set-order.ts";
import { type Data, hasUnknown, isData, notKnown, sameValue, type Value } from "./value.ts";

/**
 * The state that would follow: inputs over what is held already, defaults, and what the tenant will
 * fill in (unknown at creation). What means the same as before keeps its old form, so it shows no change.
 */
export function planState(fields: Fields, old: Data | undefined, inputs: Data): Data {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      planValue(field, old === undefined ? undefined : (old[name] ?? null), inputs[name] ?? null),
    ]),
  );
}

/** `old` is undefined while the object does not exist. */
function planValue(field: Field, old: Value | undefined, input: Value): Value {
  if (field.readOnly) {
    return old === undefined ? notKnown : old;
  }
  if (input === notKnown) {
    return notKnown;
  }
  const wanted = input === null && "default" in field && field.default !== undefined ? field.default : input;
  if (wanted === null) {
    return silent(field, old);
  }
  switch (field.kind) {
    case "block":
      return isData(wanted) ? planBlock(field, old, wanted) : wanted;
    case "list":
    case "set":
      return Array.isArray(wanted) ? planList(field, old, wanted) : wanted;
    default:
      return old !== undefined && meansSame(field, old, wanted) ? old : wanted;
  }
}

/** The program says nothing about it. */
function silent(field: Field, old: Value | undefined): Value {
  if (field.computed) {
    return old === undefined ? notKnown : old;
  }
  if (old === undefined) {
    return null;
  }
  const zero = old === "" || old === false || old === 0 || (Array.isArray(old) && old.length === 0);
  return zero ? old : null;
}

function meansSame(field: Field, old: Value, wanted: Value): boolean {
  if (field.kind === "text") {
    const [left, right] = [old ?? "", wanted];
    if (typeof left === "string" && typeof right === "string" && field.passes?.(left, right)) {
      return true;
    }
    return field.ignoreCase && typeof left === "string" && typeof right === "string"
      ? left.toLowerCase() === right.toLowerCase()
      : left === right;
  }
  return (old ?? (field.kind === "flag" ? false : 0)) === wanted;
}

function planBlock(field: BlockField, old: Value | undefined, wanted: Data): Value {
  if (old === null && field.ineffective?.(wanted)) {
    return old;
  }
  return planState(field.fields, isData(old) ? old : undefined, wanted);
}

function planList(field: ListField, old: Value | undefined, wanted: Value[]): Value {
  if (old !== undefined && (old === null || Array.isArray(old)) && wanted.length === 0 && (old ?? []).length === 0) {
    return old;
  }
  const before = Array.isArray(old) ? old : [];
  if (field.of.kind === "block") {
    const { of } = field;
    return wanted.map((item, index) => (isData(item) ? planBlock(of, before[index], item) : item));
  }
  if (field.kind === "list") {
    return sameValue(old, wanted) && old !== undefined ? old : wanted;
  }
  // One unknown item makes the whole set unknown.
  return hasUnknown(wanted) ? notKnown : inStateOrder(wanted.filter((item) => typeof item === "string"));
}

/** Stands where a value is known only after the change has been made. */
export const notKnown: unique symbol = Symbol("known after apply");

/** A property value as the engine and the plugin pass it to each other; secrets arrive unwrapped. */
export type Value = null | boolean | number | string | typeof notKnown | Value[] | Data;
export type Data = { [name: string]: Value };

export function isData(value: Value | undefined): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a property, "" where Terraform would read its zero value. */
export function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

export function flag(value: Value | undefined): boolean {
  return value === true;
}

export function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function block(value: Value | undefined): Data | undefined {
  return isData(value) ? value : undefined;
}

export function blocks(value: Value | undefined): Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

export function sameValue(left: Value | undefined, right: Value | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameValue(item, right[index]));
  }
  if (isData(left) && isData(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].every((name) => sameValue(left[name] ?? null, right[name] ?? null));
  }
  return (left ?? null) === (right ?? null);
}

/** Whether any part of the value is still unknown. */
export function hasUnknown(value: Value | undefined): boolean {
  if (Array.isArray(value)) {
    return value.some(hasUnknown);
  }
  return isData(value) ? Object.values(value).some(hasUnknown) : value === notKnown;
}

/** Replaces what stayed unknown after the change by null, as Terraform's state does. */
export function withoutUnknown(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map(withoutUnknown);
  }
  if (isData(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutUnknown(part)]));
  }
  return value === notKnown ? null : value;
}

/** Whether two values hold the same, sets and maps included; the order of members, and of a set, does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  return print(a) === print(b);
}

/** A text that is equal for equal values. */
export function print(value: unknown): string {
  if (value instanceof Set) return `{${[...value].map(print).sort().join()}}`;
  if (Array.isArray(value)) return `[${value.map(print).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `(${members
    .map(([name, member]) => `${name}:${print(member)}`)
    .sort()
    .join()})`;
}

import type { Json } from "../../graph/index.ts";

/** What the engine writes for a value it does not know yet (Pulumi's own constant). */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export function isUnknown(value: Json | undefined): boolean {
  return value === unknownValue;
}

/** Whether anything in it is not known yet. */
export function holdsUnknown(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some(holdsUnknown);
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsUnknown);
  return isUnknown(value);
}

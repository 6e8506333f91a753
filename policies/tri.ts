import { isUnknown, type Leaves, type Value } from "./declared-tenant.ts";

/** `unknown` is an answer of its own: it is never taken for yes. */
export type Tri = "yes" | "no" | "unknown";

export const tri = (known: boolean): Tri => (known ? "yes" : "no");

export function all(...parts: readonly Tri[]): Tri {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

export function any(...parts: readonly Tri[]): Tri {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

/** Whether a list holds every one of these. */
export function has(list: Leaves, ...wanted: readonly string[]): Tri {
  if (wanted.every((id) => list.known.includes(id))) return "yes";
  return list.open || list.unknown > 0 ? "unknown" : "no";
}

/** Whether a list holds nothing but these. */
export function within(list: Leaves, allowed: readonly string[]): Tri {
  if (list.known.some((id) => !allowed.includes(id))) return "no";
  return list.open || list.unknown > 0 ? "unknown" : "yes";
}

/** Whether nothing is set: Graph and azuread leave a condition out, write null, or write an empty list. */
export function unset(value: Value | undefined): Tri {
  if (isUnknown(value)) return "unknown";
  if (value === undefined || value === null || value === "") return "yes";
  if (Array.isArray(value)) return tri(value.length === 0);
  return typeof value === "object" ? all(...Object.values(value).map(unset)) : "no";
}

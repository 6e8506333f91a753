import type { DeviceProperty } from "./device.ts";

/** A device filter as a tree. */
export type DeviceRule =
  | { readonly kind: "and" | "or"; readonly rules: readonly DeviceRule[] }
  | { readonly kind: "not"; readonly rule: DeviceRule }
  | Comparison;

export type Comparison = {
  readonly kind: "compare";
  readonly property: DeviceProperty;
  readonly operator: Operator;
  /** In lower case: the service compares without regard to case. Null is the literal `null`. */
  readonly values: readonly (string | null)[];
};

export const operators = [
  "eq",
  "ne",
  "startsWith",
  "notStartsWith",
  "endsWith",
  "notEndsWith",
  "contains",
  "notContains",
  "in",
  "notIn",
] as const;
export type Operator = (typeof operators)[number];

/** The comparisons of a rule, left to right. */
export function comparisonsOf(rule: DeviceRule): Comparison[] {
  if (rule.kind === "compare") return [rule];
  return rule.kind === "not" ? comparisonsOf(rule.rule) : rule.rules.flatMap(comparisonsOf);
}

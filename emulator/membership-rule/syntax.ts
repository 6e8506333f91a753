/** The comparison operators of the rule language, in the spelling of Microsoft's page. */
export const comparisonOperators = [
  "eq",
  "ne",
  "startsWith",
  "notStartsWith",
  "endsWith",
  "notEndsWith",
  "contains",
  "notContains",
  "match",
  "notMatch",
  "in",
  "notIn",
  "le",
  "ge",
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** What stands left of a comparison: a property of the user, or of the collection item under -any and -all. */
type Subject =
  | { readonly kind: "user"; readonly property: string }
  /** `property` is null for `_`, the item itself. */
  | { readonly kind: "item"; readonly property: string | null };

/** A point in time: a literal, or the moment of evaluation plus or minus whole days. */
export type Moment =
  | { readonly kind: "moment"; readonly at: string }
  | { readonly kind: "now"; readonly plusDays: number };

export type Value = string | boolean | null | readonly string[] | Moment;

/** The raw value of a comparison, before it is held against the property's type. */
export type Literal =
  | { readonly kind: "string" | "number"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  | { readonly kind: "list"; readonly items: readonly Literal[] }
  | Moment;

export interface Comparison {
  readonly kind: "comparison";
  readonly subject: Subject;
  readonly operator: ComparisonOperator;
  readonly value: Value;
}

export type Expression =
  | Comparison
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "any" | "all"; readonly collection: string; readonly item: Expression };

/** A parsed rule. Two rules that differ in spacing and case of keywords alone have equal expressions. */
export interface Rule {
  readonly text: string;
  readonly expression: Expression;
}

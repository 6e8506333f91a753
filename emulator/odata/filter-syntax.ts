/** What a $filter says, as a tree. */
export type FilterExpression =
  | { kind: "literal"; value: string | number | boolean | null; type: LiteralType }
  | { kind: "path"; segments: string[] }
  | { kind: "compare"; operator: Comparison; left: FilterExpression; right: FilterExpression }
  | { kind: "logic"; operator: "and" | "or"; left: FilterExpression; right: FilterExpression }
  | { kind: "not"; operand: FilterExpression }
  | { kind: "in"; left: FilterExpression; items: FilterExpression[] }
  | { kind: "call"; name: FilterFunction; arguments: FilterExpression[] }
  | {
      kind: "lambda";
      quantifier: "any" | "all";
      path: string[];
      variable: string | undefined;
      body: FilterExpression | undefined;
    };

export type LiteralType = "String" | "Number" | "Boolean" | "Null" | "Guid" | "Moment" | "Enum";

export const comparisons = ["eq", "ne", "gt", "ge", "lt", "le", "has"] as const;
export type Comparison = (typeof comparisons)[number];

export const filterFunctions = ["startswith", "endswith", "contains", "tolower", "toupper", "isof"] as const;
export type FilterFunction = (typeof filterFunctions)[number];

/** The text is no filter. */
export class FilterSyntaxError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = "FilterSyntaxError";
    this.position = position;
  }
}

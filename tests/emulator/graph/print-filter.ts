import type { FilterExpression } from "../../../emulator/odata/filter-syntax.ts";

/** Writes a filter with every grouping in parentheses. */
export function printFilter(expression: FilterExpression): string {
  switch (expression.kind) {
    case "literal":
      return expression.type === "String"
        ? `'${String(expression.value).replaceAll("'", "''")}'`
        : String(expression.value);
    case "path":
      return expression.segments.join("/");
    case "compare":
    case "logic":
      return `(${printFilter(expression.left)} ${expression.operator} ${printFilter(expression.right)})`;
    case "not":
      return `not (${printFilter(expression.operand)})`;
    case "in":
      return `(${printFilter(expression.left)} in (${expression.items.map(printFilter).join(",")}))`;
    case "call":
      return `${expression.name}(${expression.arguments.map(printFilter).join(",")})`;
    case "lambda":
      return expression.body
        ? `${expression.path.join("/")}/${expression.quantifier}(${expression.variable}:${printFilter(expression.body)})`
        : `${expression.path.join("/")}/${expression.quantifier}()`;
  }
}

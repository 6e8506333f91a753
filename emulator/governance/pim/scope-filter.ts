import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import { type FilterExpression, FilterSyntaxError } from "../../odata/filter-syntax.ts";
import { parseFilter } from "../../odata/parse-filter.ts";

/** What a $filter holds by `eq` and nothing but `and`: `scopeId eq '/' and scopeType eq 'DirectoryRole'`. */
export function equalities(call: GraphCall): Map<string, string> {
  const found = new Map<string, string>();
  const filter = call.query.get("$filter") ?? call.query.get("filter");
  if (filter) {
    collect(parse(filter), found);
  }
  return found;
}

function parse(filter: string): FilterExpression {
  try {
    return parseFilter(filter);
  } catch (error) {
    if (error instanceof FilterSyntaxError) {
      throw new GraphError(400, "BadRequest", `Invalid filter clause: ${error.message}`);
    }
    throw error;
  }
}

function collect(expression: FilterExpression, into: Map<string, string>): void {
  if (expression.kind === "logic" && expression.operator === "and") {
    collect(expression.left, into);
    collect(expression.right, into);
  }
  if (expression.kind !== "compare" || expression.operator !== "eq") {
    return;
  }
  const { left, right } = expression;
  if (left.kind === "path" && right.kind === "literal" && right.value !== null) {
    into.set(left.segments.join("/").toLowerCase(), String(right.value));
  }
}

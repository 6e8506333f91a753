import { GraphError } from "../graph/error.ts";
import type { EntityType } from "../schema/schema.ts";
import type { FilterExpression } from "./filter-syntax.ts";
import { propertyOf } from "./property-of.ts";
import type { QueryOptions } from "./query-options.ts";

/**
 * The directory's rules on what a query may ask for: ne, not, endsWith, $count in a filter and a few
 * properties need ConsistencyLevel: eventual and $count=true; operators a property has no index for are refused.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export function checkDirectoryFilter(type: EntityType, expression: FilterExpression, options: QueryOptions): void {
  visit(expression, (operator, path, lambda) => {
    const first = path[0] ?? "";
    const property = propertyOf(type, first);
    if (!property || first === "$count") {
      return;
    }
    const nested = path.length > 1 && !lambda;
    const documented = new Set(property.flags.flt ?? (property.name === "id" ? ["eq", "in"] : []));
    const advancedOnly =
      operator === "ne" || operator === "not" || operator === "endswith" || path.includes("$count") || nested;
    if (advancedOnly && options.advanced) {
      return;
    }
    if (advancedOnly || !documented.has(operator) || operator === "contains") {
      throw unsupported(property.name, type.name, operator);
    }
  });
}

/** $orderby: which property, and when it needs an advanced query. */
export function checkDirectoryOrder(type: EntityType, options: QueryOptions): void {
  for (const { property } of options.orderby ?? []) {
    const rule = sortable[`${type.name}.${propertyOf(type, property)?.name ?? property}`];
    const needed =
      rule === "default" && options.filter === undefined && options.search === undefined ? "default" : "advanced";
    if (!rule || (needed === "advanced" && !options.advanced)) {
      throw new GraphError(400, "Request_UnsupportedQuery", "Sorting not supported for current query.");
    }
  }
}

const sortable: Record<string, "default" | "advanced"> = {
  "user.displayName": "default",
  "user.userPrincipalName": "default",
  "user.createdDateTime": "advanced",
  "user.deletedDateTime": "advanced",
  "group.displayName": "default",
  "group.deletedDateTime": "advanced",
  "application.displayName": "advanced",
  "application.createdDateTime": "advanced",
  "application.deletedDateTime": "advanced",
  "servicePrincipal.displayName": "advanced",
  "servicePrincipal.createdDateTime": "advanced",
  "servicePrincipal.deletedDateTime": "advanced",
  "administrativeUnit.displayName": "advanced",
  "administrativeUnit.createdDateTime": "advanced",
  "administrativeUnit.deletedDateTime": "advanced",
};

function visit(
  expression: FilterExpression,
  seen: (operator: string, path: readonly string[], lambda: boolean) => void,
  lambdaPaths: Record<string, readonly string[]> = {},
): void {
  const at = (operator: string, side: FilterExpression) => {
    if (side.kind === "path") {
      const bound = lambdaPaths[side.segments[0] ?? ""];
      seen(operator, bound ? [...bound, ...side.segments.slice(1)] : side.segments, bound !== undefined);
    } else {
      visit(side, seen, lambdaPaths);
    }
  };
  switch (expression.kind) {
    case "literal":
    case "path":
      return;
    case "not":
      for (const path of pathsIn(expression.operand)) {
        const bound = lambdaPaths[path[0] ?? ""];
        seen("not", bound ?? path, bound !== undefined);
      }
      // What stands under a `not` is advanced as a whole; its inner operators add nothing.
      return;
    case "logic":
    case "compare": {
      const operator = expression.kind === "compare" ? expression.operator : "";
      at(operator, expression.left);
      at(operator, expression.right);
      return;
    }
    case "in":
      at("in", expression.left);
      return;
    case "call":
      for (const argument of expression.arguments) {
        at(expression.name, argument);
      }
      return;
    case "lambda":
      if (expression.body && expression.variable) {
        visit(expression.body, seen, { ...lambdaPaths, [expression.variable]: expression.path });
      }
  }
}

function pathsIn(expression: FilterExpression): (readonly string[])[] {
  switch (expression.kind) {
    case "literal":
      return [];
    case "path":
      return [expression.segments];
    case "not":
      return pathsIn(expression.operand);
    case "logic":
    case "compare":
      return [...pathsIn(expression.left), ...pathsIn(expression.right)];
    case "in":
      return pathsIn(expression.left);
    case "call":
      return expression.arguments.flatMap(pathsIn);
    case "lambda":
      return [expression.path];
  }
}

function unsupported(property: string, resource: string, operator: string): GraphError {
  return new GraphError(
    400,
    "Request_UnsupportedQuery",
    `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource.charAt(0).toUpperCase()}${resource.slice(1)}' (${operator}).`,
  );
}

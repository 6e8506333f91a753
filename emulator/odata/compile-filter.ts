import type { EntityType, Schema } from "../schema/schema.ts";
import type { Json, JsonObject } from "../store/json.ts";
import { compare } from "./compare-values.ts";
import { compileCall } from "./filter-call.ts";
import { comparable, invalid, type Names, type Operand } from "./filter-operand.ts";
import { compilePath } from "./filter-path.ts";
import type { FilterExpression } from "./filter-syntax.ts";

export type Predicate = (entity: JsonObject) => boolean;

/**
 * Makes a test of a parsed $filter. Property names are looked up in the type (a name it does not have is a
 * 400, as are operands that cannot be compared); strings compare without regard to case, as in the directory.
 */
export function compileFilter(schema: Schema, type: EntityType, expression: FilterExpression): Predicate {
  const compiled = compile(schema, { root: type, variables: {} }, expression);
  return (entity) => compiled.evaluate({ root: entity, variables: {} }) === true;
}

function compile(schema: Schema, names: Names, expression: FilterExpression): Operand {
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return { evaluate: () => value, literal: expression.type };
    }
    case "path":
      return compilePath(schema, names, expression.segments);
    case "not": {
      const { evaluate } = compile(schema, names, expression.operand);
      return { evaluate: (scope) => evaluate(scope) !== true };
    }
    case "logic": {
      const left = compile(schema, names, expression.left).evaluate;
      const right = compile(schema, names, expression.right).evaluate;
      return expression.operator === "and"
        ? { evaluate: (scope) => left(scope) === true && right(scope) === true }
        : { evaluate: (scope) => left(scope) === true || right(scope) === true };
    }
    case "compare": {
      const left = compile(schema, names, expression.left);
      const right = compile(schema, names, expression.right);
      comparable(left, right, expression.operator);
      const { operator } = expression;
      const moments = left.property?.type === "DateTimeOffset" || right.property?.type === "DateTimeOffset";
      return { evaluate: (scope) => compare(left.evaluate(scope), right.evaluate(scope), operator, moments) };
    }
    case "in": {
      const left = compile(schema, names, expression.left);
      const items = expression.items.map((item) => compile(schema, names, item));
      for (const item of items) {
        comparable(left, item, "eq");
      }
      return {
        evaluate: (scope) => items.some((item) => compare(left.evaluate(scope), item.evaluate(scope), "eq", false)),
      };
    }
    case "call":
      return compileCall(schema, expression, (part) => compile(schema, names, part));
    case "lambda":
      return lambda(schema, names, expression);
  }
}

function lambda(schema: Schema, names: Names, expression: Extract<FilterExpression, { kind: "lambda" }>): Operand {
  const list = compilePath(schema, names, expression.path);
  if (!list.property?.collection) {
    throw invalid(
      `The property '${expression.path.join("/")}' is no collection: ${expression.quantifier} cannot be used on it.`,
    );
  }
  const { variable, body, quantifier } = expression;
  if (variable === undefined || body === undefined) {
    return { evaluate: (scope) => asList(list.evaluate(scope)).length > 0 };
  }
  const element = { ...list.property, collection: false };
  const inner = compile(
    schema,
    { root: names.root, variables: { ...names.variables, [variable]: { type: list.element, property: element } } },
    body,
  ).evaluate;
  return {
    evaluate: (scope) => {
      const holds = (item: Json) =>
        inner({ root: scope.root, variables: { ...scope.variables, [variable]: item } }) === true;
      const items = asList(list.evaluate(scope));
      return quantifier === "any" ? items.some(holds) : items.every(holds);
    },
  };
}

function asList(value: Json): Json[] {
  return Array.isArray(value) ? value : [];
}

import { badRequest, type GraphError } from "../graph/error.ts";
import type { EntityType, Property, Schema } from "../schema/schema.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import type { Comparison, FilterExpression } from "./filter-syntax.ts";

export type Predicate = (entity: JsonObject) => boolean;

type Evaluate = (scope: Scope) => Json;
type Scope = { root: JsonObject; variables: Record<string, Json> };
type Typed = {
  evaluate: Evaluate;
  property?: Property | undefined;
  literal?: string | undefined;
  element?: EntityType | undefined;
};
type Names = { root: EntityType; variables: Record<string, { type: EntityType | undefined; property: Property }> };

/**
 * Makes a test of a parsed $filter. Property names are looked up in the type (a name it does not have is a
 * 400, as are operands that cannot be compared); strings compare without regard to case, as in the directory.
 */
export function compileFilter(schema: Schema, type: EntityType, expression: FilterExpression): Predicate {
  const compiled = compile(schema, { root: type, variables: {} }, expression);
  return (entity) => compiled.evaluate({ root: entity, variables: {} }) === true;
}

function compile(schema: Schema, names: Names, expression: FilterExpression): Typed {
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return { evaluate: () => value, literal: expression.type };
    }
    case "path":
      return path(schema, names, expression.segments);
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
      return call(schema, names, expression);
    case "lambda":
      return lambda(schema, names, expression);
  }
}

function path(schema: Schema, names: Names, segments: readonly string[]): Typed {
  const [first = ""] = segments;
  const variable = names.variables[first];
  if (variable) {
    return steps(
      schema,
      variable.type,
      segments.slice(1),
      (scope) => scope.variables[first] ?? null,
      variable.property,
    );
  }
  return steps(schema, names.root, segments, (scope) => scope.root, undefined);
}

function steps(
  schema: Schema,
  start: EntityType | undefined,
  segments: readonly string[],
  from: Evaluate,
  at: Property | undefined,
): Typed {
  let type = start;
  let property = at;
  let evaluate = from;
  for (const segment of segments) {
    const before = evaluate;
    if (segment === "$count") {
      evaluate = (scope) => {
        const held = before(scope);
        return Array.isArray(held) ? held.length : 0;
      };
      property = { name: "$count", type: "Int32", collection: false, nullable: false, flags: {} };
      continue;
    }
    if (segment.startsWith("microsoft.graph.")) {
      const name = segment.slice("microsoft.graph.".length);
      type = schema.find(name);
      if (!type) {
        throw invalid(`The type '${segment}' does not exist.`);
      }
      evaluate = (scope) => {
        const held = before(scope);
        return isObject(held) && held["@odata.type"] === `#${segment}` ? held : null;
      };
      continue;
    }
    const found = type && propertyOf(type, segment);
    if (!found) {
      throw invalid(
        `Could not find a property named '${segment}' on type 'microsoft.graph.${type?.name ?? property?.type}'.`,
      );
    }
    property = found;
    type = schema.find(found.type);
    const { name } = found;
    evaluate = (scope) => {
      const held = before(scope);
      return isObject(held) ? (held[name] ?? (found.collection ? [] : null)) : null;
    };
  }
  return { evaluate, property, element: type };
}

/** Graph finds a property without regard to case. */
export function propertyOf(type: EntityType, name: string): Property | undefined {
  const exact = type.properties.get(name);
  if (exact) {
    return exact;
  }
  const lower = name.toLowerCase();
  for (const property of type.properties.values()) {
    if (property.name.toLowerCase() === lower) {
      return property;
    }
  }
  return undefined;
}

function lambda(schema: Schema, names: Names, expression: Extract<FilterExpression, { kind: "lambda" }>): Typed {
  const list = path(schema, names, expression.path);
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

function call(schema: Schema, names: Names, expression: Extract<FilterExpression, { kind: "call" }>): Typed {
  const { name } = expression;
  if (name === "isof") {
    const [last] = expression.arguments.slice(-1);
    const wanted = last?.kind === "literal" ? String(last.value) : last?.kind === "path" ? last.segments.join("/") : "";
    if (!schema.find(wanted.replace(/^microsoft\.graph\./, ""))) {
      throw invalid(`The type '${wanted}' does not exist.`);
    }
    return { evaluate: (scope) => scope.root["@odata.type"] === `#${wanted}` };
  }
  const parts = expression.arguments.map((argument) => compile(schema, names, argument));
  const [left, right] = parts;
  const arity = name === "tolower" || name === "toupper" ? 1 : 2;
  if (parts.length !== arity || !left) {
    throw invalid(`No function signature for the function with name '${name}' matches the specified arguments.`);
  }
  for (const part of parts) {
    const type = part.property?.type ?? (part.literal && part.literal !== "String" ? part.literal : "String");
    if (part.property?.collection || (type !== "String" && type !== "Null")) {
      throw invalid(`No function signature for the function with name '${name}' matches the specified arguments.`);
    }
  }
  if (name === "tolower" || name === "toupper") {
    return { evaluate: (scope) => fold(left.evaluate(scope), name) };
  }
  return {
    evaluate: (scope) => {
      const whole = fold(left.evaluate(scope), "tolower");
      const piece = fold(right?.evaluate(scope) ?? null, "tolower");
      if (whole === null || piece === null) {
        return false;
      }
      return name === "startswith"
        ? whole.startsWith(piece)
        : name === "endswith"
          ? whole.endsWith(piece)
          : whole.includes(piece);
    },
  };
}

function fold(value: Json, how: "tolower" | "toupper"): string | null {
  return typeof value === "string" ? (how === "tolower" ? value.toLowerCase() : value.toUpperCase()) : null;
}

function compare(left: Json, right: Json, operator: Comparison, moments: boolean): boolean {
  if (operator === "has") {
    const held = String(left ?? "")
      .split(",")
      .map((part) => part.trim());
    return String(right ?? "")
      .split(",")
      .every((part) => held.includes(part.trim()));
  }
  const [a, b] = moments ? [moment(left), moment(right)] : [plain(left), plain(right)];
  if (operator === "eq") {
    return a === b;
  }
  if (operator === "ne") {
    return a !== b;
  }
  if (a === null || b === null || typeof a !== typeof b) {
    return false;
  }
  return operator === "gt" ? a > b : operator === "ge" ? a >= b : operator === "lt" ? a < b : a <= b;
}

function plain(value: Json): string | number | boolean | null {
  return typeof value === "string"
    ? value.toLowerCase()
    : Array.isArray(value) || isObject(value)
      ? JSON.stringify(value)
      : value;
}

function moment(value: Json): number | null {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const literalFits: Record<string, readonly string[]> = {
  String: ["String", "Guid"],
  Guid: ["Guid", "String"],
  Boolean: ["Boolean"],
  Int32: ["Number"],
  Int64: ["Number"],
  Double: ["Number"],
  Single: ["Number"],
  DateTimeOffset: ["Moment"],
  Date: ["Moment"],
};

function comparable(left: Typed, right: Typed, operator: Comparison): void {
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (side.property?.collection) {
      throw invalid(`A collection cannot be compared: use any or all on '${side.property.name}'.`);
    }
    const fits = side.property && literalFits[side.property.type];
    if (fits && other.literal && other.literal !== "Null" && !fits.includes(other.literal)) {
      throw invalid(
        `A binary operator with incompatible types was detected. Found operand types 'Edm.${side.property?.type}' and 'Edm.${other.literal}' for operator kind '${operator}'.`,
      );
    }
  }
}

function invalid(message: string): GraphError {
  return badRequest(`Invalid filter clause: ${message}`);
}

import type { PropertyType, RuleProperty } from "./properties.ts";
import { invalidOperands, RuleError } from "./rule-error.ts";
import type { ComparisonOperator, Literal, Value } from "./syntax.ts";

const equality: readonly ComparisonOperator[] = ["eq", "ne"];
const lists: readonly ComparisonOperator[] = ["in", "notIn"];
const order: readonly ComparisonOperator[] = ["le", "ge"];

/** Holds a comparison against the type of its property; returns the value in the form the rule keeps. */
export function checkComparison(type: PropertyType, operator: ComparisonOperator, literal: Literal, at: number): Value {
  switch (type) {
    case "string":
    case "stringCollection":
      return stringValue(operator, literal, at);
    case "boolean":
      return booleanValue(operator, literal, at);
    case "dateTime":
      return dateTimeValue(operator, literal, at);
    case "objectCollection":
      throw invalidOperands(operator, at, "a collection of objects is compared inside -any or -all");
  }
}

/** Only collections may stand left of -any and -all. */
export function checkCollection(property: RuleProperty, operator: "any" | "all", at: number): void {
  if (property.type !== "stringCollection" && property.type !== "objectCollection") {
    throw invalidOperands(operator, at, `'${property.name}' has one value, not a collection`);
  }
  if (property.name === "memberOf" && operator === "all")
    throw invalidOperands(operator, at, "memberOf goes with -any");
}

function stringValue(operator: ComparisonOperator, literal: Literal, at: number): Value {
  if (order.includes(operator)) throw unsupported(operator, "a string", at);
  if (lists.includes(operator)) {
    if (literal.kind !== "list") throw invalidOperands(operator, at, 'the value is a list such as ["a","b"]');
    return literal.items.map((item) => {
      if (item.kind !== "string") throw invalidOperands(operator, at, "the list holds strings in quotes");
      return item.value;
    });
  }
  if (literal.kind === "null") {
    if (!equality.includes(operator)) throw invalidOperands(operator, at, "null is compared with -eq or -ne");
    return null;
  }
  if (literal.kind !== "string") throw invalidOperands(operator, at, "the value is a string in double quotes");
  if (operator === "match" || operator === "notMatch") checkPattern(literal.value, operator, at);
  return literal.value;
}

function booleanValue(operator: ComparisonOperator, literal: Literal, at: number): Value {
  if (!equality.includes(operator)) throw unsupported(operator, "a boolean", at);
  if (literal.kind === "boolean") return literal.value;
  if (literal.kind === "null") return null;
  if (literal.kind === "string" && /^(true|false)$/i.test(literal.value)) return literal.value.toLowerCase() === "true";
  throw invalidOperands(operator, at, "the value is true or false");
}

function dateTimeValue(operator: ComparisonOperator, literal: Literal, at: number): Value {
  if (!equality.includes(operator) && !order.includes(operator)) throw unsupported(operator, "a date and time", at);
  if (literal.kind === "null") {
    if (!equality.includes(operator)) throw invalidOperands(operator, at, "null is compared with -eq or -ne");
    return null;
  }
  if (literal.kind === "now") return literal;
  const written = literal.kind === "moment" ? literal.at : literal.kind === "string" ? literal.value : "";
  if (Number.isNaN(Date.parse(written)))
    throw invalidOperands(operator, at, "the value is a date such as 2026-08-17T00:00:00Z, or system.now");
  return { kind: "moment", at: written };
}

function checkPattern(pattern: string, operator: ComparisonOperator, at: number): void {
  try {
    new RegExp(pattern, "i");
  } catch {
    throw invalidOperands(operator, at, `'${pattern}' is not a regular expression`);
  }
}

const unsupported = (operator: string, what: string, at: number): RuleError =>
  new RuleError("Operator is not supported", `Operator -${operator} is not supported on ${what}`, at);

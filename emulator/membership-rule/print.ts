import { ruleProperty } from "./properties.ts";
import type { Comparison, Expression, Rule, Value } from "./syntax.ts";

/** Writes a rule in Microsoft's spelling, with no more parentheses than its meaning needs. */
export const printRule = (rule: Pick<Rule, "expression">): string => print(rule.expression, "");

const strength = { or: 1, and: 2, not: 3 } as const;

function print(expression: Expression, itemName: string): string {
  switch (expression.kind) {
    case "comparison":
      return `${subject(expression, itemName)} -${expression.operator} ${value(expression.value)}`;
    case "not":
      return `-not ${inner(expression.operand, strength.not, itemName)}`;
    case "and":
    case "or": {
      const own = strength[expression.kind];
      return `${inner(expression.left, own, itemName)} -${expression.kind} ${inner(expression.right, own + 1, itemName)}`;
    }
    case "any":
    case "all": {
      const name = ruleProperty(expression.collection)?.item?.name ?? "";
      return `user.${expression.collection} -${expression.kind} (${print(expression.item, name)})`;
    }
  }
}

function inner(expression: Expression, atLeast: number, itemName: string): string {
  const text = print(expression, itemName);
  const weak = (expression.kind === "and" || expression.kind === "or") && strength[expression.kind] < atLeast;
  return weak ? `(${text})` : text;
}

function subject({ subject: { kind, property } }: Comparison, itemName: string): string {
  if (kind === "user") return `user.${property}`;
  return property === null ? "_" : `${itemName}.${property}`;
}

function value(written: Value): string {
  if (written === null || typeof written === "boolean") return String(written);
  if (typeof written === "string") return quote(written);
  if (!("kind" in written)) return `[${written.map(quote).join(", ")}]`;
  if (written.kind === "moment") return quote(written.at);
  if (written.plusDays === 0) return "system.now";
  return `system.now -${written.plusDays > 0 ? "plus" : "minus"} p${Math.abs(written.plusDays)}d`;
}

const quote = (text: string): string => `"${text.replaceAll(/[`"]/g, "`$&")}"`;

import { isObject, type Json } from "../store/json.ts";
import type { Comparison } from "./filter-syntax.ts";

/** Whether two values stand to each other as the operator says; `moments` compares them as points in time. */
export function compare(left: Json, right: Json, operator: Comparison, moments: boolean): boolean {
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

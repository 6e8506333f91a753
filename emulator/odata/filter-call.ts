import type { Schema } from "../schema/schema.ts";
import type { Json } from "../store/json.ts";
import { invalid, type Operand } from "./filter-operand.ts";
import type { FilterExpression } from "./filter-syntax.ts";

type Call = Extract<FilterExpression, { kind: "call" }>;

/** A function of a filter; 400 for arguments it does not take. */
export function compileCall(schema: Schema, expression: Call, compile: (part: FilterExpression) => Operand): Operand {
  const { name } = expression;
  if (name === "isof") {
    const [last] = expression.arguments.slice(-1);
    const wanted = last?.kind === "literal" ? String(last.value) : last?.kind === "path" ? last.segments.join("/") : "";
    if (!schema.find(wanted.replace(/^microsoft\.graph\./, ""))) {
      throw invalid(`The type '${wanted}' does not exist.`);
    }
    return { evaluate: (scope) => scope.root["@odata.type"] === `#${wanted}` };
  }
  const parts = expression.arguments.map(compile);
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

import type { EntityType, Property, Schema } from "../schema/schema.ts";
import { isObject } from "../store/json.ts";
import { type Evaluate, invalid, type Names, type Operand } from "./filter-operand.ts";
import { propertyOf } from "./property-of.ts";

/** The value a path leads to, from the entity or from a variable of any and all; 400 for a name its type does not have. */
export function compilePath(schema: Schema, names: Names, segments: readonly string[]): Operand {
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
): Operand {
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

import { badRequest, type GraphError } from "../graph/error.ts";
import type { EntityType, Property } from "../schema/schema.ts";
import type { Json, JsonObject } from "../store/json.ts";
import type { Comparison } from "./filter-syntax.ts";

/** What a filter is evaluated against: the entity, and the items that any and all have taken out of it. */
export type Scope = { root: JsonObject; variables: Record<string, Json> };

export type Evaluate = (scope: Scope) => Json;

/** A compiled part of a filter, with what is known of its type. */
export type Operand = {
  evaluate: Evaluate;
  property?: Property | undefined;
  literal?: string | undefined;
  element?: EntityType | undefined;
};

/** The types that the names in a filter stand for. */
export type Names = {
  root: EntityType;
  variables: Record<string, { type: EntityType | undefined; property: Property }>;
};

/** 400 for operands that cannot be compared. */
export function comparable(left: Operand, right: Operand, operator: Comparison): void {
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

export function invalid(message: string): GraphError {
  return badRequest(`Invalid filter clause: ${message}`);
}

import { GraphError } from "../graph/error.ts";
import type { EntityType, Property, Schema } from "../schema/schema.ts";
import type { Json, JsonObject } from "../store/json.ts";
import { propertyOf } from "./property-of.ts";

export type Projection = (entity: JsonObject) => JsonObject;

/** Returned by a plain GET although the flags of the documentation leave it open. */
const alsoReturned: Record<string, readonly string[]> = {
  group: ["deletedDateTime", "resourceBehaviorOptions", "serviceProvisioningErrors", "uniqueName"],
};

/**
 * What a GET sends of an entity: the chosen properties, or those its type returns by default; a property
 * that was never set is null, an empty list is []. The entity's own `@odata.type` decides among subtypes.
 */
export function project(schema: Schema, declared: EntityType, select: readonly string[] | undefined): Projection {
  const chosen = select && !select.includes("*") ? select : undefined;
  if (chosen) {
    for (const name of chosen) {
      known(schema, declared, name);
    }
  }
  const byType = new Map<string, Property[]>();
  return (entity) => {
    const said = entity["@odata.type"];
    const typeName = typeof said === "string" ? said.slice("#microsoft.graph.".length) : declared.name;
    let properties = byType.get(typeName);
    if (!properties) {
      const type = schema.find(typeName) ?? declared;
      properties = chosen ? selected(type, chosen) : byDefault(type, select?.includes("*") ?? false);
      byType.set(typeName, properties);
    }
    return pick(entity, properties);
  };
}

function pick(entity: JsonObject, properties: readonly Property[]): JsonObject {
  const result: JsonObject = {};
  for (const { name, collection, nullable } of properties) {
    const value: Json | undefined = entity[name];
    if (value !== undefined) {
      result[name] = value;
    } else if (collection) {
      result[name] = [];
    } else if (nullable) {
      result[name] = null;
    }
  }
  return result;
}

function selected(type: EntityType, names: readonly string[]): Property[] {
  const found = names.flatMap((name) => propertyOf(type, name.split("/")[0] ?? "") ?? []);
  return found.filter((property) => !property.navigation);
}

function byDefault(type: EntityType, everything: boolean): Property[] {
  const also = alsoReturned[type.name] ?? [];
  return [...type.properties.values()].filter((property) => {
    if (property.navigation || property.type === "Stream") {
      return false;
    }
    if (everything || type.keys.includes(property.name)) {
      return true;
    }
    return type.hasDefaults ? property.flags.def === 1 || also.includes(property.name) : property.flags.sel !== 1;
  });
}

const directoryMembers = [
  "user",
  "group",
  "servicePrincipal",
  "application",
  "device",
  "directoryRole",
  "administrativeUnit",
];

function known(schema: Schema, declared: EntityType, name: string): void {
  const property = name.split("/")[0] ?? "";
  const candidates = declared.name === "directoryObject" ? directoryMembers : [];
  const anywhere = candidates.some((candidate) => propertyOf(schema.type(candidate), property));
  if (
    !anywhere &&
    !propertyOf(declared, property) &&
    !subtypes[declared.name]?.some((sub) => propertyOf(schema.type(sub), property))
  ) {
    throw new GraphError(
      400,
      "BadRequest",
      `Parsing OData Select and Expand failed: Could not find a property named '${property}' on type 'microsoft.graph.${declared.name}'.`,
    );
  }
}

const subtypes: Record<string, readonly string[]> = { namedLocation: ["ipNamedLocation", "countryNamedLocation"] };

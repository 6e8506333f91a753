import type { GraphCall } from "../graph/call.ts";
import { badRequest } from "../graph/error.ts";
import { type EntityType, schemaOf } from "../schema/schema.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import { project } from "./projection.ts";
import type { ExpandItem } from "./query-options.ts";

/** What $expand can bring along, by navigation property: the linked entities, each with its @odata.type if types differ. */
export type Expanders = Record<string, (entity: JsonObject) => JsonObject[] | JsonObject | null>;

type Expand = (entity: JsonObject, sent: JsonObject) => JsonObject;

/** Adds the expanded navigation properties to what is sent of an entity. */
export function expandWith(
  call: GraphCall,
  type: EntityType,
  wanted: readonly ExpandItem[] | undefined,
  expanders: Expanders = {},
): Expand {
  if (!wanted) {
    return (_entity, sent) => sent;
  }
  const schema = schemaOf(call.version);
  const all = wanted.flatMap((item) =>
    item.property === "*" ? Object.keys(expanders).map((property) => ({ property })) : [item],
  );
  const parts = all.map((item: ExpandItem) => {
    const property = type.properties.get(item.property);
    const find = expanders[item.property];
    if (!property?.navigation) {
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${item.property}' on type 'microsoft.graph.${type.name}'.`,
      );
    }
    if (!find) {
      throw badRequest(
        `The navigation property '${item.property}' of microsoft.graph.${type.name} cannot be expanded here.`,
      );
    }
    const shape = project(schema, schema.type(property.type), item.select);
    const send = (linked: JsonObject): JsonObject => {
      const said = linked["@odata.type"];
      return said === undefined ? shape(linked) : { "@odata.type": said, ...shape(linked) };
    };
    return { name: item.property, find, send, top: item.top };
  });
  return (entity, sent) => {
    const result = { ...sent };
    for (const { name, find, send, top } of parts) {
      const linked = find(entity);
      const value: Json = Array.isArray(linked)
        ? linked.slice(0, top).map(send)
        : isObject(linked)
          ? send(linked)
          : null;
      result[name] = value;
    }
    return result;
  };
}

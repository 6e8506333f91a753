import type { GraphVersion } from "../graph/call.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import { schemaOf } from "./schema.ts";

/**
 * Gives a complex value every property its type has, as the services do that answer with whole objects
 * (conditional access): null where nothing is said, [] for lists. `@odata.type` decides among subtypes.
 */
export function complete(version: GraphVersion, typeName: string, value: JsonObject): JsonObject {
  const schema = schemaOf(version);
  const said = value["@odata.type"];
  const type = schema.type(typeof said === "string" ? said.replace(/^#microsoft\.graph\./, "") : typeName);
  const whole: JsonObject = {};
  if (said !== undefined) {
    whole["@odata.type"] = said;
  }
  for (const property of type.properties.values()) {
    const held = value[property.name];
    if (held !== undefined) {
      whole[property.name] = inner(version, property.type, held);
    } else if (!property.navigation) {
      whole[property.name] = property.collection ? [] : null;
    }
  }
  return whole;
}

function inner(version: GraphVersion, type: string, value: Json): Json {
  if (Array.isArray(value)) {
    return value.map((item) => inner(version, type, item));
  }
  return isObject(value) && schemaOf(version).find(type) ? complete(version, type, value) : value;
}

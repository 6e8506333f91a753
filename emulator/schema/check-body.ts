import type { GraphVersion } from "../graph/call.ts";
import { badRequest, GraphError } from "../graph/error.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import { isPrimitive } from "./primitive.ts";
import { type EntityType, type Property, type Schema, schemaOf } from "./schema.ts";

export type CheckMode = {
  /** "create" takes what only birth may set; "update" does not; "action" has no read-only properties. */
  verb: "create" | "update" | "action";
  /** Read-only in the documentation's flags, yet taken here: a cloud tenant's extension attributes … */
  writable?: ReadonlySet<string> | undefined;
  /** Refused here although the flags do not say so: what only another call may change. */
  readOnly?: ReadonlySet<string> | undefined;
  /** Whether the directory ("Request_BadRequest") or a service beside it ("BadRequest") answers. */
  directory?: boolean | undefined;
};

/**
 * Holds a request body against Microsoft's schema: a property it does not name, a value of another type,
 * an enum value it does not have or a read-only property is a 400 that names the property.
 * Returns the name of the type the body says it is, or the declared one.
 */
export function checkBody(version: GraphVersion, typeName: string, body: Json | undefined, mode: CheckMode): string {
  const checker = new Checker(schemaOf(version), mode, typeName);
  if (!isObject(body)) {
    throw checker.refuse(typeName, "Empty Payload. JSON content expected.");
  }
  const type = checker.typeOf(body, typeName, typeName);
  checker.object(body, type, "");
  return type.name;
}

class Checker {
  readonly #schema: Schema;
  readonly #mode: CheckMode;
  readonly #root: string;

  constructor(schema: Schema, mode: CheckMode, root: string) {
    this.#schema = schema;
    this.#mode = mode;
    this.#root = root;
  }

  refuse(target: string, message: string): GraphError {
    return this.#mode.directory
      ? badRequest(message, [{ code: "InvalidValue", target, message }])
      : new GraphError(400, "BadRequest", message);
  }

  typeOf(body: JsonObject, declared: string, target: string): EntityType {
    const said = body["@odata.type"];
    if (said === undefined) {
      return this.#schema.type(declared);
    }
    const name = typeof said === "string" ? said.replace(/^#?microsoft\.graph\./, "").replace(/^#/, "") : "";
    if (!this.#schema.isA(name, declared)) {
      throw this.refuse(
        target,
        `'@odata.type' of ${target} is ${JSON.stringify(said)}, which is no microsoft.graph.${declared}.`,
      );
    }
    return this.#schema.type(name);
  }

  object(body: JsonObject, type: EntityType, path: string): void {
    for (const [key, value] of Object.entries(body)) {
      const target = path === "" ? key : `${path}.${key}`;
      if (key.startsWith("@odata.") || key.startsWith("@microsoft.graph.")) {
        continue;
      }
      if (key.includes("@")) {
        this.#annotation(key, value, type, target);
        continue;
      }
      const property = type.properties.get(key);
      if (!property && type.lineage.includes("Dictionary")) {
        // A dictionary: what stands in it is for the service behind it to judge.
        continue;
      }
      if (!property) {
        throw this.#unknown(key, type, target);
      }
      if (path === "") {
        this.#writable(property);
      }
      this.#value(value, property, target);
    }
  }

  #unknown(key: string, type: EntityType, target: string): GraphError {
    return this.refuse(
      target,
      this.#mode.directory && type.open
        ? `Property '${key}' does not exist as a declared property or extension property.`
        : `The property '${key}' does not exist on type 'microsoft.graph.${type.name}'. Make sure to only use property names that are defined by the type.`,
    );
  }

  #annotation(key: string, value: Json, type: EntityType, target: string): void {
    const [name = "", annotation = ""] = key.split("@", 2);
    const property = type.properties.get(name);
    if (!property) {
      throw this.#unknown(name, type, target);
    }
    if (annotation !== "odata.bind") {
      return;
    }
    if (!property.navigation) {
      throw this.refuse(
        target,
        `'${name}' is no navigation property of microsoft.graph.${type.name}: it cannot be bound.`,
      );
    }
    const isText = typeof value === "string";
    const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
    if (property.collection ? !isList : !isText) {
      throw this.refuse(
        target,
        `Invalid value specified for property '${target}' of resource '${capital(this.#root)}'.`,
      );
    }
  }

  #writable(property: Property): void {
    const { verb, writable, readOnly } = this.#mode;
    if (verb === "action" || writable?.has(property.name)) {
      return;
    }
    const fixed = property.flags.ro || readOnly?.has(property.name) || property.name === "id";
    if (fixed || (verb === "update" && property.flags.imm)) {
      throw this.refuse(property.name, `Property '${property.name}' is read-only and cannot be set.`);
    }
  }

  #value(value: Json, property: Property, target: string): void {
    const invalid = () =>
      this.refuse(
        target,
        `Invalid value specified for property '${target}' of resource '${capital(this.#root)}': ${print(value)} is no ${property.type}${property.collection ? " collection" : ""}.`,
      );
    if (value === null) {
      if (!property.nullable && !property.collection && !property.navigation) {
        throw invalid();
      }
      return;
    }
    if (property.collection) {
      if (!Array.isArray(value)) {
        throw invalid();
      }
      for (const [index, item] of value.entries()) {
        this.#single(item, property.type, `${target}[${index}]`, invalid);
      }
      return;
    }
    this.#single(value, property.type, target, invalid);
  }

  #single(value: Json, type: string, target: string, invalid: () => GraphError): void {
    const primitive = isPrimitive(type, value);
    if (primitive !== undefined) {
      if (!primitive) {
        throw invalid();
      }
      return;
    }
    const choices = this.#schema.enum(type);
    if (choices) {
      const said =
        typeof value === "string" ? (choices.flags ? value.split(",").map((part) => part.trim()) : [value]) : [];
      const wrong = said.find((part) => !choices.members.has(part));
      if (said.length === 0 || wrong !== undefined) {
        throw this.refuse(
          target,
          `Invalid value specified for property '${target}' of resource '${capital(this.#root)}': ${print(value)} is not among ${[...choices.members].filter((member) => member !== "unknownFutureValue").join(", ")}.`,
        );
      }
      return;
    }
    if (!isObject(value)) {
      throw invalid();
    }
    // A type the facts do not carry in full: its inside cannot be checked, and nothing modelled uses one.
    if (this.#schema.find(type)) {
      this.object(value, this.typeOf(value, type, target), target);
    }
  }
}

function print(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

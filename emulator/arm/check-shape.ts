import { isPrimitive } from "../schema/primitive.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";
import { ArmError } from "./arm-error.ts";

/** `String`, `Boolean`, `Int32`, `Duration`, a list of one of them (`String[]`), a nested shape, or a list of it. */
export type Shape = { [name: string]: string | Shape | readonly [Shape] };

/** Holds properties against what the resource's page names. Throws at what it does not know or of another type. */
export function checkShape(value: JsonObject, shape: Shape, path = "properties"): void {
  for (const [name, inner] of Object.entries(value)) {
    const wanted = shape[name];
    const at = `${path}.${name}`;
    if (wanted === undefined) {
      throw wrong(`Could not find member '${name}' on object of type '${path}'.`);
    }
    if (inner !== null) {
      checkOne(inner, wanted, at);
    }
  }
}

function checkOne(value: Json, wanted: string | Shape | readonly [Shape], at: string): void {
  if (typeof wanted === "string") {
    const list = wanted.endsWith("[]");
    const type = list ? wanted.slice(0, -2) : wanted;
    const items = list ? (Array.isArray(value) ? value : [undefined]) : [value];
    if (!items.every((item) => item !== undefined && isPrimitive(type, item) === true)) {
      throw wrong(`The value of '${at}' is no ${wanted}: ${JSON.stringify(value)}.`);
    }
    return;
  }
  if (isList(wanted)) {
    if (!Array.isArray(value)) {
      throw wrong(`The value of '${at}' is no list.`);
    }
    for (const [index, item] of value.entries()) {
      checkOne(item, wanted[0], `${at}[${index}]`);
    }
    return;
  }
  if (!isObject(value)) {
    throw wrong(`The value of '${at}' is no object.`);
  }
  checkShape(value, wanted, at);
}

function isList(wanted: Shape | readonly [Shape]): wanted is readonly [Shape] {
  return Array.isArray(wanted);
}

function wrong(message: string): ArmError {
  return new ArmError(400, "InvalidRequestContent", `The request content was invalid: ${message}`);
}

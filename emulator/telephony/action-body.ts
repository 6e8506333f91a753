import type { GraphCall } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import { schemaOf } from "../schema/schema.ts";
import { isObject, isStrings, type Json, type JsonObject } from "../store/json.ts";

/** `String`, an enum of Graph, or a list of strings. */
export type Parameter = { type: "String" | "String[]" | "enum"; enumName?: string; required?: true };

/** The parameters of an action, each held against its declaration; what is null counts as not given. */
export function readParameters<Name extends string>(
  call: GraphCall,
  action: string,
  declared: Readonly<Record<Name, Parameter>>,
): Partial<Record<Name, Json>> {
  if (!isObject(call.body)) {
    throw serviceBadRequest("Empty Payload. JSON content expected.");
  }
  const given: JsonObject = {};
  for (const [name, value] of Object.entries(call.body)) {
    if (name.startsWith("@odata.")) {
      continue;
    }
    if (!Object.hasOwn(declared, name)) {
      throw serviceBadRequest(
        `The parameter '${name}' in the request payload is not a parameter of the action '${action}'.`,
      );
    }
    if (value !== null) {
      given[name] = value;
    }
  }
  for (const [name, parameter] of Object.entries<Parameter>(declared)) {
    const value = given[name];
    if (value === undefined || value === "") {
      if (parameter.required) {
        throw serviceBadRequest(`The parameter '${name}' of the action '${action}' must be given.`);
      }
      continue;
    }
    checkParameter(call, name, value, parameter);
  }
  return given as Partial<Record<Name, Json>>;
}

function checkParameter(call: GraphCall, name: string, value: Json, { type, enumName }: Parameter): void {
  const said = JSON.stringify(value);
  if (type === "String[]" ? !isStrings(value) : typeof value !== "string") {
    throw serviceBadRequest(`Cannot convert ${said} of the parameter '${name}' to the expected type '${type}'.`);
  }
  const members = enumName === undefined ? undefined : schemaOf(call.version).enum(enumName)?.members;
  const wrong = members && (Array.isArray(value) ? value : [value]).find((one) => !members.has(String(one)));
  if (members && wrong !== undefined) {
    const known = [...members].filter((member) => member !== "unknownFutureValue" && member !== "internalError");
    throw serviceBadRequest(`'${String(wrong)}' is no value of the parameter '${name}'; it has ${known.join(", ")}.`);
  }
}

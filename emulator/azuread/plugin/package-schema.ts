import type { Field, Fields } from "../terraform/field.ts";
import { dataFunctions, resourceKinds } from "./catalogue.ts";
import { version } from "./version.ts";

type TypeSpec = { type: "string" | "boolean" | "integer" } | { type: "array"; items: TypeSpec } | { $ref: string };
type ObjectSpec = { type: "object"; properties: Record<string, TypeSpec>; required: string[] };

/** The package as Pulumi describes packages, for `pulumi import` and `pulumi package get-schema`. */
export function packageSchema(): object {
  const types: Record<string, ObjectSpec> = {};
  const described = (fields: Fields, owner: string) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, typeOf(field, owner + pascal(name), types)]),
    );
  const resources = resourceKinds.map(({ type, fields }) => {
    const owner = type.split(":").at(-1) ?? type;
    const properties = described(fields, owner);
    const inputs = Object.entries(properties).filter(([name]) => !fields[name]?.readOnly);
    return [type, { properties, inputProperties: Object.fromEntries(inputs), requiredInputs: required(fields) }];
  });
  const functions = dataFunctions.map(({ token, fields }) => {
    const owner = pascal(token.split(":").at(-1) ?? token);
    return [token, { inputs: { type: "object", properties: described(fields, owner), required: required(fields) } }];
  });
  return {
    name: "azuread",
    version,
    types,
    resources: Object.fromEntries(resources),
    functions: Object.fromEntries(functions),
  };
}

function typeOf(field: Field, name: string, types: Record<string, ObjectSpec>): TypeSpec {
  switch (field.kind) {
    case "block": {
      const token = `azuread:index/${name}:${name}`;
      const properties = Object.entries(field.fields).map(([part, below]) => [
        part,
        typeOf(below, name + pascal(part), types),
      ]);
      types[token] = { type: "object", properties: Object.fromEntries(properties), required: required(field.fields) };
      return { $ref: `#/types/${token}` };
    }
    case "list":
    case "set":
      return { type: "array", items: typeOf(field.of, name.replace(/s$/, ""), types) };
    case "flag":
      return { type: "boolean" };
    case "number":
      return { type: "integer" };
    case "text":
      return { type: "string" };
  }
}

function required(fields: Fields): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.required)
    .map(([name]) => name);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import { z } from "zod";
import type { Json } from "../../graph/index.ts";

export type PropertyType = "boolean" | "integer" | "string" | "guid" | "list" | "any" | readonly string[];

/** What Microsoft's cmdlet pages say of each property of a policy type. */
export type PolicyProperties = Readonly<Record<string, { type: PropertyType; default?: Json | readonly [] }>>;

type ValueOf<Type> = Type extends "boolean"
  ? boolean
  : Type extends "integer"
    ? number
    : Type extends "string" | "guid"
      ? string
      : Type extends "list"
        ? Json[]
        : Type extends readonly (infer Name)[]
          ? Name
          : Json;

/** Every property is optional, because only what is declared is held. */
type PolicySchema<Table extends PolicyProperties> = z.ZodObject<
  { [Name in keyof Table]: z.ZodOptional<z.ZodType<ValueOf<Table[Name]["type"]>, ValueOf<Table[Name]["type"]>>> },
  z.core.$strict
>;

export function policySchema<const Table extends PolicyProperties>(table: Table): PolicySchema<Table> {
  const shape = Object.fromEntries(
    Object.entries(table).map(([name, { type }]) => [name, valueSchema(type).optional()]),
  );
  // The shape is built from the very table its type is read from.
  return z.strictObject(shape) as unknown as PolicySchema<Table>;
}

/** What a new policy starts from, as far as the pages say. */
export function documentedDefaults(table: PolicyProperties): Record<string, Json> {
  const known = Object.entries(table).flatMap(([name, property]) => {
    return property.default === undefined ? [] : [[name, property.default as Json] as const];
  });
  return Object.fromEntries(known);
}

function valueSchema(type: PropertyType): z.ZodType {
  switch (type) {
    case "boolean":
      return z.boolean();
    case "integer":
      return z.int();
    case "string":
      return z.string();
    case "guid":
      return z.guid();
    case "list":
      return z.array(z.json());
    case "any":
      return z.json();
    default:
      return z.enum(type);
  }
}

import { z } from "zod";
import type { Json } from "../../graph/index.ts";

/** `strings` is a list of plain texts, `domains` the federation's own way of saying everyone or a list. */
export type PropertyType =
  | "boolean"
  | "integer"
  | "string"
  | "guid"
  | "strings"
  | "domains"
  | "list"
  | "any"
  | readonly string[]
  | { readonly items: PolicyProperties };

export interface PolicyProperty {
  readonly type: PropertyType;
  /** What a new object starts from, as far as Microsoft's page says. */
  readonly default?: Json;
  /** An object cannot be made without it. */
  readonly required?: boolean;
}

/** What Microsoft's cmdlet pages say of each property of a type. */
export type PolicyProperties = Readonly<Record<string, PolicyProperty>>;

/** Every property but the required ones is optional, because only what is declared is held. */
export function policySchema(table: PolicyProperties): z.ZodObject {
  const shape = Object.entries(table).map(([name, property]) => {
    const schema = valueSchema(property.type);
    return [name, property.required ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

/** What a new object starts from, as far as the pages say. */
export function documentedDefaults(table: PolicyProperties): Record<string, Json> {
  const known = Object.entries(table).flatMap(([name, property]) => {
    return property.default === undefined ? [] : [[name, property.default] as const];
  });
  return Object.fromEntries(known);
}

/** What stands for every domain that is not blocked. */
export const allKnownDomains = "AllowAllKnownDomains";

const domainsHint = `write "${allKnownDomains}", or a list of at least one domain; for nobody set AllowFederatedUsers to false`;
/** An empty list would mean everyone: who has no partner left must say what is meant. */
const domains = z.union(
  [z.literal(allKnownDomains), z.array(z.string().min(1, "name the domain")).min(1, domainsHint)],
  domainsHint,
);

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
    case "strings":
      return z.array(z.string());
    case "domains":
      return domains;
    case "list":
      return z.array(z.json());
    case "any":
      return z.json();
    default:
      return "items" in type ? z.array(policySchema(type.items)) : z.enum(type);
  }
}

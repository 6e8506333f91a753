import { type EntityType, Schema } from "../schema/schema.ts";

/** A type that Microsoft documents on a page and the schema facts do not carry. */
export type LocalType = { schema: Schema; type: EntityType };

type Properties = Readonly<Record<string, string>>;

/**
 * `properties` in the schema's own notation: `String?`, `keyValue[]`, an enum or another of `complex`.
 * Written from the type's page on learn.microsoft.com.
 */
export function localType(
  name: string,
  properties: Properties,
  complex: Readonly<Record<string, Properties>> = {},
): LocalType {
  const types = Object.fromEntries(
    Object.entries(complex).map(([inner, p]) => [inner, { k: "c" as const, p: { ...p } }]),
  );
  const schema = new Schema("v1.0", { types: { ...types, [name]: { k: "e", p: { ...properties } } }, enums: {} });
  return { schema, type: schema.type(name) };
}

import { z } from "zod";

/**
 * Every single value that a schema of settings has, by its path. What is in a list, under keys of one's own, or names its
 * own type is one value.
 */
export function schemaLeaves(schema: z.ZodObject, prefix = ""): [path: string, schema: z.ZodType][] {
  return Object.entries(schema.shape).flatMap(([name, inner]): [string, z.ZodType][] => {
    const path = `${prefix}${name}`;
    const plain = unwrapped(inner);
    const isObject = plain instanceof z.ZodObject && !("@odata.type" in plain.shape) && !("targetType" in plain.shape);
    return isObject ? schemaLeaves(plain, `${path}.`) : [[path, plain]];
  });
}

function unwrapped(schema: unknown): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
  if (!(inner instanceof z.ZodType)) throw new Error("no schema");
  return inner;
}

import { z } from "zod";

const known = new WeakMap<z.ZodObject, ReadonlySet<string>>();

/** Paths of the settings that are one word out of a list. The tenant may write the same word in another case. */
export function enumerationPaths(schema: z.ZodObject): ReadonlySet<string> {
  const found = known.get(schema) ?? new Set(walk(schema, ""));
  known.set(schema, found);
  return found;
}

function walk(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, inner]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const bare = unwrap(inner);
    if (bare instanceof z.ZodEnum) return [path];
    return bare instanceof z.ZodObject ? walk(bare, path) : [];
  });
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;
}

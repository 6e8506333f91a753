import { z } from "zod";

/**
 * What to write instead, carried by a schema: the phrase after "write". The value seen, the path and the line are
 * added where the report is made, so no schema repeats them.
 */
export function expecting(phrase: string): { error: string } {
  return { error: phrase };
}

/** A mapping that takes exactly these fields; a misspelt one is answered with the nearest name. */
export function closed<Shape extends z.core.$ZodLooseShape>(shape: Shape, phrase?: string) {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? fields.join("|") : (phrase ?? `a mapping with ${fields.join(", ")}`),
  });
}

/** Keys name resources for ever: lower-case ASCII words joined by hyphens. */
export const keySchema = z
  .string(expecting("a key of lower-case words joined by hyphens, for example voss-sjukeheim"))
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    expecting("a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim"),
  )
  .max(50, expecting("a key of at most 50 characters"));

/** A number of people, seats or members. */
export const countSchema = (what: string) =>
  z
    .int(expecting(`the number of ${what}, 1 or more`))
    .min(1, expecting(`the number of ${what}, 1 or more`))
    .max(1_000_000, expecting(`the number of ${what}, at most a million`));

/** An Entra object id. All zeroes is what templates ship with, so it is refused. */
export const objectIdSchema = (whose: string) =>
  z
    .string(expecting(`the object id of ${whose}`))
    .regex(
      /^(?!0{8}-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      expecting(`the object id of ${whose} in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11`),
    );

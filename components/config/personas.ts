import { z } from "zod";
import { closed, expecting, keySchema } from "./expectation.ts";
import { nameByLanguageSchema } from "./language.ts";

/** Ways of working, by key. One person has one; policies follow it. */
export const personasSchema = z.record(
  keySchema,
  closed({
    name: nameByLanguageSchema,
    /** What they work on, in the municipality's own words; for readers only. */
    device: z.string(expecting("what they work on, in words")).optional(),
  }),
  expecting("a mapping of personas, for example kontor: {name: {nn: Kontor}}"),
);

import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "./expectation.ts";
import { nameByLanguageSchema } from "./language.ts";
import { seriesNames } from "./series.ts";

/** Ways of working, by key. One person has one; policies follow it. */
export const personasSchema = z.record(
  keySchema,
  closed({
    name: nameByLanguageSchema,
    /** What they work on, in the municipality's own words; for readers only. */
    device: z.string(expecting("what they work on, in words")).optional(),
    /**
     * Series of conditional access policies they meet.
     *
     * @default - none: only policies for everyone
     */
    series: z.enum(seriesNames, expecting(`one of ${seriesNames.join(", ")}`)).optional(),
    /**
     * How many people are in it.
     *
     * @default - the employees of its units and the elected, for those whom the file counts; otherwise unknown
     */
    expected: countSchema("people in this persona").optional(),
  }),
  expecting("a mapping of personas, for example kontor: {name: {nn: Kontor}}"),
);

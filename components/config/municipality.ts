import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "./expectation.ts";
import { languageSchema } from "./language.ts";

/** Who the tenant belongs to. */
export const municipalitySchema = closed({
  key: keySchema,
  name: z.string(expecting("the municipality's name")).min(2, expecting("the municipality's name")),
  /** Country pack: dial plan, usage location, words. */
  country: z.enum(["NO", "SE"], expecting("NO or SE, in quotes")),
  /** Language of what people read in the tenant. */
  language: languageSchema,
  domain: z
    .string(expecting("the municipality's mail domain, for example voss.example"))
    .regex(
      /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      expecting("the municipality's mail domain in lower case, for example voss.example"),
    ),
  inhabitants: countSchema("inhabitants"),
});

import { z } from "zod";
import { closed, countSchema, expecting } from "./expectation.ts";

/** HR writes this key into the licence attribute, so it stands in a membership rule: no quotes, no spaces. */
export const licenceKeySchema = z
  .string(expecting("a licence key such as M365_E3"))
  .regex(
    /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/,
    expecting("letters, digits and single underscores, for example M365_E3"),
  )
  .max(40, expecting("a licence key of at most 40 characters"));

/** Licences the tenant owns, by key. */
export const licencesSchema = z.record(
  licenceKeySchema,
  closed({
    /** `skuPartNumber` as Graph's subscribedSkus gives it. */
    sku: z
      .string(expecting("the skuPartNumber from Graph's subscribedSkus, for example SPE_E3"))
      .regex(/^[A-Z0-9_]+$/, expecting("the skuPartNumber from Graph's subscribedSkus, for example SPE_E3")),
    /** Seats the municipality pays for. */
    seats: countSchema("seats"),
  }),
  expecting("a mapping of licences, for example M365_E3: {sku: SPE_E3, seats: 400}"),
);
export type LicencesConfig = z.infer<typeof licencesSchema>;

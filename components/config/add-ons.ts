import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "./expectation.ts";
import { licenceKeySchema } from "./licences.ts";

/** Licences beside the one base licence a person has: telephony, rooms, resource accounts, protection. */
export const addOnsSchema = z.record(
  licenceKeySchema,
  closed({
    /** `skuPartNumber` as Graph's subscribedSkus gives it. */
    sku: z
      .string(expecting("the skuPartNumber from Graph's subscribedSkus, for example MCOEV"))
      .regex(/^[A-Za-z0-9_]+$/, expecting("the skuPartNumber from Graph's subscribedSkus, for example MCOEV")),
    /** Seats the municipality pays for. */
    seats: countSchema("seats"),
    /**
     * Personas whose people all have it.
     *
     * @default - none: people are put into its group by hand
     */
    personas: z
      .array(keySchema, expecting("a list of personas, for example [kontor]"))
      .min(1, expecting("at least one persona, or leave it out"))
      .optional(),
  }),
  expecting("a mapping of licences, for example TEAMS_PHONE: {sku: MCOEV, seats: 200, personas: [kontor]}"),
);
export type AddOnsConfig = z.infer<typeof addOnsSchema>;

import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { dateSchema } from "./closing.ts";

/** What a number is to the emergency centre: one of a place, of a mobile phone, or one that many call out with. */
export const emergencyNumberKinds = ["fixed", "mobile", "shared"] as const;
export type EmergencyNumberKind = (typeof emergencyNumberKinds)[number];

/** What is known of emergency calls from a site with a kind of number. Nobody is moved before it is written here. */
export const emergencySchema = z
  .array(
    closed({
      site: keySchema,
      numbers: z.enum(emergencyNumberKinds, expecting("fixed, mobile or shared")),
      /** Who holds the address that goes with the number. */
      holder: z.enum(["operator", "municipality"], expecting("operator or municipality")),
      /** What the centre sees when somebody calls, as its operator has confirmed it. */
      centreSees: z
        .string(expecting("what the emergency centre sees, in words"))
        .min(3, expecting("what the emergency centre sees, in words"))
        .max(200, expecting("at most 200 characters")),
      /** Day of the last test call, agreed with the centre. */
      testCall: dateSchema.optional(),
    }),
    expecting("a list, for example - {site: tinghus, numbers: fixed, holder: operator, centreSees: …}"),
  )
  .default([]);

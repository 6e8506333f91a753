import { z } from "zod";
import { addOnsSchema } from "./add-ons.ts";
import { attributesSchema } from "./attributes.ts";
import { closed, expecting } from "./expectation.ts";
import { licencesSchema } from "./licences.ts";
import { licensingSchema } from "./licensing.ts";
import { mergersSchema } from "./merger/mergers.ts";
import { municipalitySchema } from "./municipality.ts";
import { personasSchema } from "./personas.ts";
import { politicalSchema } from "./political.ts";
import { roomsSchema } from "./rooms.ts";
import { sitesSchema } from "./sites.ts";
import { telephonySchema } from "./telephony/telephony.ts";
import { sectorsSchema } from "./units.ts";

/** A municipality as data: `organisations/<key>.yaml`. No field takes a person. */
export const organisationSchema = closed({
  /** True when head counts and codes are made up. */
  synthetic: z.boolean(expecting("true or false")).default(false),
  municipality: municipalitySchema,
  attributes: attributesSchema,
  licences: licencesSchema,
  /** Licences beside the base licence: telephony, rooms, resource accounts, protection. */
  addOns: addOnsSchema.optional(),
  /** What becomes of a licence while somebody is away or about to leave: the municipality says it, nobody guesses. */
  licensing: licensingSchema,
  personas: personasSchema,
  sites: sitesSchema,
  sectors: sectorsSchema,
  political: politicalSchema.optional(),
  /** Meeting rooms and shared devices. */
  rooms: roomsSchema.optional(),
  telephony: telephonySchema.optional(),
  /** Municipalities that become part of this one, and where the people of each unit come. */
  mergers: mergersSchema.optional(),
});

/** A municipality, checked: every reference resolves and every sum is right. */
export type OrganisationConfig = z.infer<typeof organisationSchema>;

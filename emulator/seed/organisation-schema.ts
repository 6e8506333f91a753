import { z } from "zod";

const language = z.enum(["nn", "nb", "sv", "en"]);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a key of small letters, digits and hyphens");
const names = z
  .partialRecord(language, z.string().min(1))
  .refine((name) => Object.keys(name).length > 0, "at least one language");
const count = z.int().nonnegative();
const attribute = z.string().regex(/^extensionAttribute([1-9]|1[0-5])$/, "extensionAttribute1 to extensionAttribute15");

const unit = z.object({
  key,
  code: z.string().min(1),
  name: names,
  kind: z.string().min(1),
  persona: z.string(),
  employees: count,
  licences: z.record(z.string(), count),
  former: z.record(key, count).optional(),
  phone: z.string().optional(),
  site: key.optional(),
});

const body = z.object({
  key,
  name: names,
  members: count,
  subsetOf: key.optional(),
  externalMembers: count.optional(),
  minors: z.boolean().optional(),
  account: z.literal("none").optional(),
});

export const organisationSchema = z.object({
  synthetic: z.literal(true, "only synthetic organisations are seeded: write `synthetic: true`"),
  municipality: z.object({
    key,
    name: z.string().min(1),
    country: z.string().regex(/^[A-Z]{2}$/, "two capital letters"),
    language,
    domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "a domain name in small letters"),
    inhabitants: count,
  }),
  attributes: z.object({
    unit: attribute,
    sector: attribute,
    persona: attribute,
    rollout: attribute,
    formerMunicipality: attribute,
    licence: attribute,
    status: attribute,
  }),
  licences: z.record(z.string(), z.object({ sku: z.string().min(1), seats: count })),
  addOns: z.record(z.string(), z.object({ sku: z.string().min(1), seats: count })).optional(),
  personas: z.record(
    z.string(),
    z.object({ name: names, device: z.string().optional(), series: z.string().optional() }),
  ),
  sites: z.array(z.object({ key, name: z.string().min(1) })).optional(),
  sectors: z.array(z.object({ key, code: z.string().min(1), name: names, units: z.array(unit) })),
  political: z.object({ accountHolders: count, licence: z.string(), bodies: z.array(body) }).optional(),
  rooms: z.record(z.string(), z.object({ name: z.string().min(1), site: key.optional() })).optional(),
  telephony: z.object({}).optional(),
});

/** What the seed reads of an organisation file: units with head counts and licences, no people. The file may say more. */
export type OrganisationFile = z.infer<typeof organisationSchema>;
export type OrganisationUnit = OrganisationFile["sectors"][number]["units"][number];
export type Names = OrganisationUnit["name"];

import { z } from "zod";
import { languageSchema } from "./language.ts";

/**
 * What can be made out of a file that may hold mistakes. Cross-checks read this, so that a misspelt field in one
 * unit does not hide a code used twice in two others. What is missing or of the wrong kind is undefined.
 */
const text = z.string().optional().catch(undefined);
const names = z.record(z.string(), z.string().catch("")).optional().catch(undefined);
const counts = z.record(z.string(), z.number().catch(Number.NaN)).optional().catch(undefined);
const people = z.int().min(1).optional().catch(undefined);

const unit = z
  .object({
    key: text,
    code: text,
    name: names,
    persona: text,
    employees: people,
    licences: counts,
    former: counts,
    site: text,
    phone: text,
  })
  .partial()
  .catch({});

const sector = z
  .object({ key: text, code: text, name: names, units: z.array(unit).catch([]) })
  .partial()
  .catch({});

const body = z
  .object({
    key: text,
    name: names,
    members: people,
    subsetOf: text,
    externalMembers: people,
    minors: z.boolean().optional().catch(undefined),
    account: text,
  })
  .partial()
  .catch({});

export const outlineSchema = z
  .object({
    municipality: z
      .object({ language: languageSchema.optional().catch(undefined) })
      .partial()
      .catch({}),
    attributes: z.record(z.string(), z.string().catch("")).catch({}),
    licences: z.record(z.string(), z.object({ sku: text, seats: people }).partial().catch({})).catch({}),
    addOns: z
      .record(
        z.string(),
        z
          .object({ sku: text, seats: people, personas: z.array(z.string()).optional().catch(undefined) })
          .partial()
          .catch({}),
      )
      .catch({}),
    personas: z
      .record(z.string(), z.object({ name: names, series: text, expected: people }).partial().catch({}))
      .catch({}),
    rooms: z
      .record(z.string(), z.object({ site: text }).partial().catch({}))
      .optional()
      .catch(undefined),
    sites: z.array(z.object({ key: text }).partial().catch({})).catch([]),
    sectors: z.array(sector).catch([]),
    political: z
      .object({ accountHolders: people, licence: text, bodies: z.array(body).catch([]) })
      .partial()
      .catch({}),
  })
  .partial()
  .catch({});

export type Outline = z.infer<typeof outlineSchema>;
export type UnitOutline = z.infer<typeof unit>;

/** Every unit with the path it stands at. */
export function unitsOf(outline: Outline): { path: (string | number)[]; unit: UnitOutline }[] {
  return (outline.sectors ?? []).flatMap((each, s) =>
    (each.units ?? []).map((unit, u) => ({ path: ["sectors", s, "units", u], unit })),
  );
}

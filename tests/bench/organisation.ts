import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { z } from "zod";

const unitSchema = z.looseObject({ key: z.string(), code: z.string(), name: z.record(z.string(), z.string()) });
const boughtSchema = z.record(z.string(), z.looseObject({ seats: z.number() }));
const organisationSchema = z.looseObject({
  licences: boughtSchema,
  addOns: boughtSchema.optional(),
  sectors: z.array(z.looseObject({ units: z.array(unitSchema) })),
});

/** The organisation of a file with so many times its units, and seats for everybody in them. */
export function multiplied(file: string, times: number): string {
  const organisation = organisationSchema.parse(parse(readFileSync(file, "utf8")));
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const more = (bought: z.infer<typeof boughtSchema> = {}) =>
    Object.fromEntries(
      Object.entries(bought).map(([key, licence]) => [key, { ...licence, seats: licence.seats * times }]),
    );
  return stringify({
    ...organisation,
    licences: more(organisation.licences),
    addOns: more(organisation.addOns),
    sectors: organisation.sectors.map((sector) => ({
      ...sector,
      units: copies.flatMap((copy) => sector.units.map((unit) => (copy === 0 ? unit : another(unit, copy)))),
    })),
  });
}

function another(unit: z.infer<typeof unitSchema>, copy: number): z.infer<typeof unitSchema> {
  const name = Object.fromEntries(Object.entries(unit.name).map(([language, text]) => [language, `${text} ${copy}`]));
  return { ...unit, key: `${unit.key}-${copy}`, code: `${unit.code}-${copy}`, name };
}

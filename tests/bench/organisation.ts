import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { z } from "zod";

const unitSchema = z.looseObject({ key: z.string(), code: z.string(), name: z.record(z.string(), z.string()) });
const organisationSchema = z.looseObject({
  licences: z.record(z.string(), z.looseObject({ seats: z.number() })),
  sectors: z.array(z.looseObject({ units: z.array(unitSchema) })),
});

/** The organisation of a file with so many times its units, and seats for everybody in them. */
export function multiplied(file: string, times: number): string {
  const organisation = organisationSchema.parse(parse(readFileSync(file, "utf8")));
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return stringify({
    ...organisation,
    licences: Object.fromEntries(
      Object.entries(organisation.licences).map(([key, licence]) => [
        key,
        { ...licence, seats: licence.seats * times },
      ]),
    ),
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

import { expect, it } from "vitest";
import { summaryRows } from "../../cli/demo/summary.ts";
import { loadOrganisation } from "../../components/index.ts";
import { isObject } from "../../emulator/store/json.ts";
import { seedByName } from "../emulator/seed-by-name.ts";

it.each([
  ["voss", "organisations/voss.yaml"],
  ["examples/bjorkmossa/organisation.yaml", "examples/bjorkmossa/organisation.yaml"],
])("the synthetic people and rooms of %s agree head by head with what the demo expects of its file", (seed, path) => {
  const organisation = loadOrganisation(path);
  const users = seedByName(seed).collections.users ?? [];
  const { attributes } = organisation;
  const by = (attribute: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { onPremisesExtensionAttributes: written } of users) {
      const value = isObject(written) ? written[attribute] : null;
      if (typeof value === "string") counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  const codes = by(attributes.unit);
  const units = organisation.sectors.flatMap((sector) => sector.units);
  const rows = summaryRows(organisation, {
    units: Object.fromEntries(units.map(({ key, code }) => [key, codes[code] ?? 0])),
    sectors: by(attributes.sector),
    personas: by(attributes.persona),
    licences: by(attributes.licence),
  });
  expect(rows.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});

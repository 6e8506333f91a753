import type { OrganisationConfig } from "../config/organisation.ts";
import { countedSeries } from "../config/series.ts";

/** How many people a persona should hold, as far as the file says; nothing where people come from elsewhere. */
export function peopleOfPersona({ personas, sectors, political }: OrganisationConfig, key: string): number | undefined {
  const persona = personas[key];
  if (persona?.expected !== undefined) return persona.expected;
  if (persona?.series === undefined || !countedSeries.has(persona.series)) return undefined;
  const staff = sectors
    .flatMap(({ units }) => units)
    .filter((unit) => unit.persona === key)
    .reduce((total, { employees }) => total + employees, 0);
  return staff + (persona.series === "elected" ? (political?.accountHolders ?? 0) : 0);
}

import type { OrganisationConfig } from "../../components/config/organisation.ts";

/** One line of the demo's table: what the organisation file says, and what the tenant holds. */
export interface SummaryRow {
  readonly title: string;
  readonly expected: number;
  readonly actual: number;
}

/** What a tenant holds, counted. Members are people; keys are those of the organisation file. */
export interface TenantCounts {
  readonly units: Readonly<Record<string, number>>;
  readonly sectors: Readonly<Record<string, number>>;
  readonly personas: Readonly<Record<string, number>>;
  readonly licences: Readonly<Record<string, number>>;
}

/** Holds the tenant against the organisation file, head by head. */
export function summaryRows(organisation: OrganisationConfig, counts: TenantCounts): readonly SummaryRow[] {
  const units = organisation.sectors.flatMap((sector) => sector.units);
  const employees = new Map(units.map((unit) => [unit.key, unit.employees]));
  const right = Object.entries(counts.units).filter(([key, members]) => employees.get(key) === members).length;
  return [
    { title: "sectors", expected: organisation.sectors.length, actual: Object.keys(counts.sectors).length },
    { title: "units", expected: units.length, actual: Object.keys(counts.units).length },
    { title: "units with every employee in their group", expected: units.length, actual: right },
    { title: "people in the units", expected: sum([...employees.values()]), actual: sum(Object.values(counts.units)) },
    ...Object.keys(organisation.personas).map((key) => ({
      title: `persona ${key}`,
      expected: personaSize(organisation, key),
      actual: counts.personas[key] ?? 0,
    })),
    ...Object.keys(organisation.licences).map((key) => ({
      title: `licence ${key}`,
      expected: licenceSize(organisation, key),
      actual: counts.licences[key] ?? 0,
    })),
  ];
}

/** People with one way of working; elected people's is theirs alone, and so is that of the rooms, which are no people. */
function personaSize(organisation: OrganisationConfig, key: string): number {
  if (organisation.personas[key]?.series === "rooms") return Object.keys(organisation.rooms ?? {}).length;
  const units = organisation.sectors.flatMap((sector) => sector.units).filter((unit) => unit.persona === key);
  const staff = sum(units.map((unit) => unit.employees));
  return key === electedPersona ? staff + (organisation.political?.accountHolders ?? 0) : staff;
}

const electedPersona = "folkevald";

function licenceSize(organisation: OrganisationConfig, key: string): number {
  const staff = organisation.sectors.flatMap((sector) => sector.units).map((unit) => unit.licences[key] ?? 0);
  const { political } = organisation;
  return sum(staff) + (political?.licence === key ? political.accountHolders : 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

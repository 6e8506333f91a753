import { type Language, nameIn } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { AnyGroup } from "./group-kinds.ts";

/**
 * A group of people as a reader of a change knows it. The component registers these, so that whoever judges a stack can
 * say "Omsorg (571)" without reading the organisation file.
 */
export interface DeclaredPeople {
  purpose: "persona" | "rollout";
  key: string;
  /** Name in the language of the tenant. */
  name: string;
  /** Logical name of the group. */
  group: string;
  /** How many the organisation file says there are; absent where it says nothing. */
  people?: number;
}

export function declaredPeople(
  { personas, sectors }: OrganisationConfig,
  language: Language,
  groups: { personas: Readonly<Record<string, AnyGroup>>; rollout: Readonly<Record<string, AnyGroup>> },
): DeclaredPeople[] {
  const units = sectors.flatMap((sector) => sector.units);
  return [
    ...Object.entries(groups.personas).map(([key, { logicalName }]): DeclaredPeople => {
      const people = units
        .filter(({ persona }) => persona === key)
        .reduce((total, { employees }) => total + employees, 0);
      const name = personas[key] ? nameIn(language, personas[key].name) : key;
      return { purpose: "persona", key, name, group: logicalName, ...(people > 0 && { people }) };
    }),
    ...Object.entries(groups.rollout).map(
      ([key, { logicalName }]): DeclaredPeople => ({ purpose: "rollout", key, name: key, group: logicalName }),
    ),
  ];
}

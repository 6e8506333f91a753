import { type Language, nameIn } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { AnyGroup } from "./group-kinds.ts";
import { peopleOfPersona } from "./people-of-persona.ts";

/**
 * A group of people as a reader of a change knows it. The component registers these, so that whoever judges a stack can
 * say "Omsorg (571)" without reading the organisation file.
 */
export interface DeclaredPeople {
  purpose: "persona" | "licence" | "rollout";
  key: string;
  /** Name in the language of the tenant. */
  name: string;
  /** Logical name of the group. */
  group: string;
  /** How many the organisation file says there are; absent where it says nothing. */
  people?: number;
  /** True for a persona that units employ people in; guests, rooms, pupils and the elected are not employed. */
  employed?: boolean;
  /** Methods these accounts can use, Graph's authenticationMethodModes; absent means any. A room has its password alone. */
  methods?: string[];
}

export function declaredPeople(
  organisation: OrganisationConfig,
  language: Language,
  groups: Readonly<Record<"personas" | "licences" | "rollout", Readonly<Record<string, AnyGroup>>>>,
): DeclaredPeople[] {
  const { personas, sectors, political } = organisation;
  const units = sectors.flatMap((sector) => sector.units);
  const licensed = (key: string) =>
    units.reduce((total, { licences }) => total + (licences[key] ?? 0), 0) +
    (political?.licence === key ? political.accountHolders : 0);
  return [
    ...Object.entries(groups.personas).map(([key, { logicalName }]): DeclaredPeople => {
      const staff = units.filter((unit) => unit.persona === key);
      const counted = staff.reduce((total, { employees }) => total + employees, 0);
      const people = peopleOfPersona(organisation, key) ?? (counted > 0 ? counted : undefined);
      const persona = personas[key];
      return {
        purpose: "persona",
        key,
        name: persona ? nameIn(language, persona.name) : key,
        group: logicalName,
        ...(people !== undefined && { people }),
        ...(staff.length > 0 && { employed: true }),
        ...(persona?.series === "rooms" && { methods: ["password"] }),
      };
    }),
    ...Object.entries(groups.licences).map(
      ([key, { logicalName }]): DeclaredPeople => ({
        purpose: "licence",
        key,
        name: key,
        group: logicalName,
        people: licensed(key),
      }),
    ),
    ...Object.entries(groups.rollout).map(
      ([key, { logicalName }]): DeclaredPeople => ({ purpose: "rollout", key, name: key, group: logicalName }),
    ),
  ];
}

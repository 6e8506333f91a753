import type { AccessPersona, AccessPersonas } from "../conditional-access/access-personas.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { PersonaGroup } from "./group-kinds.ts";
import { peopleOfPersona } from "./people-of-persona.ts";

/** The personas that stand in a series of conditional access, with the number of people the file says. */
export function accessPersonasOf(
  organisation: OrganisationConfig,
  groups: Readonly<Record<string, PersonaGroup>>,
): AccessPersonas {
  return Object.fromEntries(
    Object.entries(organisation.personas).flatMap(([key, { series }]): [string, AccessPersona][] => {
      const group = groups[key];
      if (series === undefined || group === undefined) return [];
      const expected = peopleOfPersona(organisation, key);
      return [[key, { group, series, ...(expected !== undefined && { expected }) }]];
    }),
  );
}

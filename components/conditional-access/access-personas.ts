import type { Series } from "../config/series.ts";
import type { PersonaGroup } from "../organisation/group-kinds.ts";
import type { Audience } from "./audiences.ts";

/** A persona as conditional access sees it. */
export interface AccessPersona {
  /** Group of everyone in the persona. */
  group: PersonaGroup;
  /** Series of policies it meets. */
  series: Series;
  /**
   * How many people it should hold. What depends on it decides only when the tenant has about as many.
   *
   * @default - the number is not looked at
   */
  expected?: number | undefined;
}

/** Personas by key. */
export type AccessPersonas = Readonly<Record<string, AccessPersona>>;

/** Groups of the personas that an audience is made of. */
export const groupsOf = (who: Audience, personas: AccessPersonas): PersonaGroup[] =>
  Object.values(personas).flatMap(({ series, group }) => (series === who ? [group] : []));

/** Groups of all personas outside the audience. */
export const groupsBeside = (who: Audience, personas: AccessPersonas): PersonaGroup[] =>
  Object.values(personas).flatMap(({ series, group }) => (series === who ? [] : [group]));

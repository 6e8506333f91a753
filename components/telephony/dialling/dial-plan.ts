import type { CountryPack, DiallingOptions } from "../countries/country.ts";
import type { DiallingRule } from "./rule.ts";

/** What a municipality says of its dial plan. */
export interface DialPlanSections extends DiallingOptions {
  /** Tried before the country's own. */
  readonly ownRules: readonly DiallingRule[];
}

/** The rules in the order in which they are tried. */
export const dialPlanOf = (country: CountryPack, sections: DialPlanSections): readonly DiallingRule[] => [
  ...sections.ownRules,
  ...country.rules(sections),
];

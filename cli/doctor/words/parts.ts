import type { DomainUse, Sight } from "../finding.ts";
import type { DoctorParts } from "./doctor-words.ts";

/** A language's parts, with the words for what is used and what is looked at. */
export function partsWith(parts: DoctorParts) {
  return {
    ...parts,
    // Each table has a row for every kind; TypeScript does not see that it fits its own.
    use: (use: DomainUse) => (parts.uses[use.by] as (use: DomainUse) => string)(use),
    sight: (sight: Sight) => (parts.sights[sight.of] as (sight: Sight) => string)(sight),
  };
}

import type { OrganisationConfig } from "../organisation.ts";
import type { MergerConfig } from "./mergers.ts";
import { hasComeTo, type MergerPhase } from "./phases.ts";

interface Declared {
  phase: MergerPhase;
  moved?: readonly string[] | undefined;
}

/** The former municipality's units whose people work here now. After `moving` that is all of them. */
export function movedUnits({ units }: MergerConfig, { phase, moved = [] }: Declared): readonly string[] {
  if (!hasComeTo(phase, "moving")) return [];
  return hasComeTo(phase, "numbersMoved") ? Object.keys(units) : moved;
}

/** How many people that is. */
export function movedPeople(merger: MergerConfig, declared: Declared): number {
  return movedUnits(merger, declared).reduce((total, key) => total + (merger.units[key]?.employees ?? 0), 0);
}

/** How many of a unit's people are still in the former municipalities, by the unit's key. */
export function notYetHere(
  { mergers = {} }: Pick<OrganisationConfig, "mergers">,
  declared: Readonly<Record<string, Declared>>,
): Readonly<Record<string, number>> {
  const missing: Record<string, number> = {};
  for (const [key, of] of Object.entries(declared)) {
    const merger = mergers[key];
    if (merger === undefined) continue;
    const here = movedUnits(merger, of);
    for (const [former, { movesTo }] of Object.entries(merger.units)) {
      if (here.includes(former)) continue;
      for (const [unit, people] of Object.entries(movesTo)) missing[unit] = (missing[unit] ?? 0) + people;
    }
  }
  return missing;
}

import { isOneTenant, type MergerConfig } from "../config/merger/mergers.ts";
import { type MergerPhase, mergerPhases } from "../config/merger/phases.ts";
import type { WayBack } from "../telephony/move-steps.ts";

/** Whether each phase, once come to, can be left for the one before. */
export function waysBack(merger: MergerConfig): Readonly<Record<MergerPhase, WayBack>> {
  return Object.fromEntries(mergerPhases.map((phase) => [phase, wayBack[phase](merger)])) as Record<
    MergerPhase,
    WayBack
  >;
}

const always = (): WayBack => "reversible";

/** While the old tenant stands its mailboxes, its domain and its telephones can take over again. */
const whileItStands = ({ undoUntil }: MergerConfig): WayBack =>
  undoUntil === undefined ? "reversible" : `reversible until ${undoUntil}`;

const wayBack: Readonly<Record<MergerPhase, (merger: MergerConfig) => WayBack>> = {
  mapped: always,
  coexisting: always,
  prepared: always,
  moving: whileItStands,
  numbersMoved: (merger) => {
    if (merger.numbers === "porting") return "no way back";
    return merger.numbers === undefined ? "reversible" : whileItStands(merger);
  },
  domainMoved: whileItStands,
  // The old tenant is given up.
  closed: (merger) => (isOneTenant(merger) ? "reversible" : "no way back"),
  done: always,
};

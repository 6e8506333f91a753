import type { MoveStepConfig } from "../config/telephony/move-steps.ts";

/** Whether a step can be taken back. */
export type WayBack = "reversible" | `reversible until ${string}` | "no way back";

/** A step as the preview and the diff show it. */
export interface MoveStep {
  readonly state: MoveStepConfig["state"];
  readonly units: readonly string[];
  readonly wayBack: WayBack;
}

/** Steps by key, with what can be undone about them. */
export const moveStepsOf = (steps: readonly MoveStepConfig[]): Readonly<Record<string, MoveStep>> =>
  Object.fromEntries(
    steps.map((step) => [step.key, { state: step.state, units: step.units, wayBack: wayBackOf(step) }]),
  );

/** Whether a unit's step is being taken or has been: then it is known what its emergency calls look like. */
export const isMoved = (steps: readonly MoveStepConfig[], unit: string): boolean =>
  steps.some(({ state, units }) => state !== "planned" && units.includes(unit));

function wayBackOf({ how, undoUntil }: MoveStepConfig): WayBack {
  if (how === "porting") return "no way back";
  return undoUntil === undefined ? "reversible" : `reversible until ${undoUntil}`;
}

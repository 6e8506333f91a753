import type { ManualStep, StepState } from "./step.ts";

/** What is known of one step at a day. */
export interface StepFinding {
  readonly kind: "open" | "stale" | "done" | "notNeeded";
  readonly step: ManualStep;
  readonly state?: StepState;
}

/** A check is good for a year: admin centres change, and so do people's clicks. */
const goodForDays = 365;
const dayMs = 86_400_000;

/** Every step with what the municipality says of it. `today` is an ISO day. */
export function stepFindings(
  steps: readonly ManualStep[],
  states: Readonly<Record<string, StepState>>,
  today: string,
): StepFinding[] {
  return steps.map((step) => {
    const state = states[step.key];
    return { kind: kindOf(state, today), step, ...(state === undefined ? {} : { state }) };
  });
}

function kindOf(state: StepState | undefined, today: string): StepFinding["kind"] {
  if (state?.notNeeded !== undefined) return "notNeeded";
  // A date without evidence shows nothing.
  if (state?.dateChecked === undefined || state.evidence === undefined) return "open";
  const age = (Date.parse(today) - Date.parse(state.dateChecked)) / dayMs;
  return age > goodForDays ? "stale" : "done";
}

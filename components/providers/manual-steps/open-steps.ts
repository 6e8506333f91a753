import type { ManualStep, StepState } from "./step.ts";

/** What is known of one step at a day. */
export interface StepFinding<Step extends { readonly key: string } = ManualStep> {
  readonly kind: "open" | "stale" | "done" | "notNeeded";
  readonly step: Step;
  readonly state?: StepState;
}

/** A check is good for a year: admin centres change, and so do people's clicks. */
const goodForDays = 365;
const dayMs = 86_400_000;

/** Every step with what the municipality says of it. `today` is an ISO day. */
export function stepFindings<Step extends { readonly key: string }>(
  steps: readonly Step[],
  states: Readonly<Record<string, StepState | undefined>>,
  today: string,
): StepFinding<Step>[] {
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

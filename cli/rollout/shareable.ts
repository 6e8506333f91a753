import type { RolloutAnswer } from "./ask.ts";
import type { StepEvidence } from "./evidence.ts";

/** Fewer people than this are never counted aloud: one could tell who they are. */
export const smallestCount = 5;

/** A count that may be told; undefined for a few. */
export function toldCount(count: number): number | undefined {
  return count > 0 && count < smallestCount ? undefined : count;
}

/** The activity of a unit as far as it may be told: neither those who are active nor the rest may be a few. */
export function toldUnit({ people, active }: { people: number; active: number }): {
  people: number | undefined;
  active: number | undefined;
} {
  const isTold = [people, active, people - active].every((count) => toldCount(count) !== undefined);
  return { people: toldCount(people), active: isTold ? active : undefined };
}

/** The answer as it may leave the machine: without counts of a few. */
export function shareable(answer: RolloutAnswer) {
  return { ...answer, steps: answer.steps.map((step) => ({ ...step, evidence: shareableEvidence(step.evidence) })) };
}

function shareableEvidence({ units, reportOnlyFailures, ...evidence }: StepEvidence) {
  return {
    ...evidence,
    reportOnlyFailures: {
      ...reportOnlyFailures,
      causes: Object.fromEntries(
        Object.entries(reportOnlyFailures.causes ?? {}).map(([policy, count]) => [policy, toldCount(count) ?? null]),
      ),
    },
    units: units.map(({ unit, ...counts }) => ({ unit, ...toldUnit(counts) })),
  };
}

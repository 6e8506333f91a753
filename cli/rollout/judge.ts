import type { RolloutCondition } from "../../components/config/rollout-conditions.ts";
import type { Reading, StepEvidence, Unreadable } from "./evidence.ts";

/** One thing a condition asks, held against what is known. */
export type ConditionFinding =
  | { kind: "met"; asks: ConditionKind; wanted: number; seen: number }
  | { kind: "unmet"; asks: ConditionKind; wanted: number; seen: number }
  | { kind: "notNoted"; asks: ConditionKind; wanted: number }
  | { kind: "unreadable"; asks: ConditionKind; wanted: number; why: Unreadable }
  | { kind: "nobody"; asks: ConditionKind; wanted: number };

export type ConditionKind = keyof RolloutCondition;

/** Holds what is known of a step against its condition, one finding for each thing that is asked. */
export function judgeStep(condition: RolloutCondition, evidence: StepEvidence): ConditionFinding[] {
  return kinds.flatMap((asks) => {
    const wanted = condition[asks];
    return wanted === undefined ? [] : [judges[asks](wanted, evidence)];
  });
}

/** True when nothing stands in the way. */
export const isMet = ({ kind }: ConditionFinding) => kind === "met";

const judges: Record<ConditionKind, (wanted: number, evidence: StepEvidence) => ConditionFinding> = {
  days: (wanted, { days }) => noted("days", wanted, days, (seen) => seen >= wanted),
  incidents: (wanted, { incidents }) => noted("incidents", wanted, incidents, (seen) => seen <= wanted),
  course: (wanted, evidence) => shareOf("course", wanted, evidence, evidence.course),
  active: (wanted, evidence) =>
    "unknown" in evidence.active
      ? { kind: "unreadable", asks: "active", wanted, why: evidence.active.unknown }
      : shareOf("active", wanted, evidence, evidence.active.count),
  reportOnlyFailures: (wanted, { reportOnlyFailures }) => counted("reportOnlyFailures", wanted, reportOnlyFailures),
  withoutMethods: (wanted, { withoutMethods }) => counted("withoutMethods", wanted, withoutMethods),
};

const kinds = Object.keys(judges) as ConditionKind[];

function noted(
  asks: ConditionKind,
  wanted: number,
  seen: number | undefined,
  isEnough: (seen: number) => boolean,
): ConditionFinding {
  if (seen === undefined) return { kind: "notNoted", asks, wanted };
  return { kind: isEnough(seen) ? "met" : "unmet", asks, wanted, seen };
}

// A share of nobody is no share: a step without people has shown nothing.
function shareOf(
  asks: ConditionKind,
  wanted: number,
  { people }: StepEvidence,
  count: number | undefined,
): ConditionFinding {
  if (people === 0) return { kind: "nobody", asks, wanted };
  return noted(asks, wanted, count === undefined ? undefined : count / people, (seen) => seen >= wanted);
}

function counted(asks: ConditionKind, wanted: number, reading: Reading): ConditionFinding {
  if ("unknown" in reading) return { kind: "unreadable", asks, wanted, why: reading.unknown };
  return { kind: reading.count <= wanted ? "met" : "unmet", asks, wanted, seen: reading.count };
}

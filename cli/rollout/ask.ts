import type { TenantClient } from "../../components/graph/index.ts";
import { type DeclaredRollout, type Move, movesOf } from "./declared-rollout.ts";
import type { StepEvidence } from "./evidence.ts";
import { type ConditionFinding, isMet, judgeStep } from "./judge.ts";
import { readEvidence } from "./read-evidence.ts";
import { type MeetingFigures, readMeetings } from "./read-meetings.ts";
import type { RolloutRecord } from "./read-record.ts";
import { sharedReports } from "./shared-reports.ts";

/** One step with its condition held against what is known. */
export interface StepAnswer {
  evidence: StepEvidence;
  findings: readonly ConditionFinding[];
  /** True when the proposed change leaves this step, so its condition must be true. */
  isAsked: boolean;
}

/** Where the roll-out stands, what the program proposes, and whether that may be done. */
export interface RolloutAnswer {
  reached: Readonly<Record<string, string>>;
  moves: readonly Move[];
  steps: readonly StepAnswer[];
  isRefused: boolean;
  /** How much the tenant met online; absent where the reports may not be read. */
  meetings?: MeetingFigures | undefined;
}

/** Reads what is known of every step that is left, and of the one that comes next when nothing moves. */
export async function askRollout(
  tenant: TenantClient,
  now: DeclaredRollout | undefined,
  proposed: DeclaredRollout,
  record: RolloutRecord,
): Promise<RolloutAnswer> {
  const moves = movesOf(now, proposed);
  const left = new Set(moves.flatMap(({ leaves }) => leaves));
  const reached = new Set(Object.values(proposed.reached));
  const looked = proposed.steps.filter(({ key, condition }) => condition && (left.has(key) || reached.has(key)));
  const reports = sharedReports(tenant);
  const steps: StepAnswer[] = [];
  // One after the other: a report answers by a redirect, which has no place in a batch.
  for (const step of looked) {
    const evidence = await readEvidence(tenant, step, record[step.key], reports);
    steps.push({ evidence, findings: judgeStep(step.condition ?? {}, evidence), isAsked: left.has(step.key) });
  }
  const isRefused = steps.some(({ isAsked, findings }) => isAsked && !findings.every(isMet));
  return { reached: now?.reached ?? {}, moves, steps, isRefused, meetings: await readMeetings(tenant) };
}

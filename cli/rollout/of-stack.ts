import type { Progress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { mergerMoves } from "../diff/merger-moves.ts";
import { phoneMoves } from "../diff/phone-moves.ts";
import { stateTenant } from "../diff/state-tenant.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { tenantOf } from "../tenant-access.ts";
import { askRollout, type RolloutAnswer } from "./ask.ts";
import { type DeclaredRollout, movesOf, rolloutOf } from "./declared-rollout.ts";
import { readRecord } from "./read-record.ts";

/** The roll-out of a stack: as its state says it was left, and as its program declares it. */
export interface StackRollout {
  now: DeclaredRollout | undefined;
  proposed: DeclaredRollout | undefined;
  /** True when a step of the telephones moves, which the state must remember though no resource changes. */
  movesTelephones: boolean;
  /** True when a merger moves, which the state must remember too. */
  movesMergers: boolean;
}

/** Reads both, without a tenant. */
export async function rolloutOfStack(session: Session, stack: string): Promise<StackRollout> {
  const declared = await declaredOnce(session.project, stack);
  const resources = (await exportStack(session, stack)).deployment.resources ?? [];
  const state = stateTenant(resources);
  return {
    now: rolloutOf(resources),
    proposed: rolloutOf(declared.resources),
    movesTelephones: phoneMoves(state, declared).length > 0,
    movesMergers: mergerMoves(state, declared).length > 0,
  };
}

/** True when the program moves what an earlier `up` had reached, so that `up` must ask. What begins with the first `up` need not. */
export function movesWhatWasReached({ now, proposed }: StackRollout): boolean {
  return now !== undefined && proposed !== undefined && movesOf(now, proposed).length > 0;
}

/** Holds what the program proposes against the tenant and against what people have noted. */
export async function askStack(
  session: Session,
  stack: string,
  { now, proposed }: StackRollout,
  progress: Progress,
): Promise<RolloutAnswer> {
  if (proposed === undefined) {
    throw new CliError(exitCodes.usage, `Stack ${stack} declares no Rollout: there are no steps to show.`);
  }
  const keys = proposed.steps.map(({ key }) => key);
  const record = readRecord(session.project, keys);
  const step = progress.step("Reading what the steps have shown");
  const config = readStackConfig(session.project, stack).values;
  const answer = await askRollout(await tenantOf(session.env, config), now, proposed, record);
  step.done(`${answer.steps.length} ${answer.steps.length === 1 ? "step" : "steps"}`);
  return answer;
}

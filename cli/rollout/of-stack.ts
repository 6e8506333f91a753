import type { Progress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { tenantOf } from "../tenant-access.ts";
import { askRollout, type RolloutAnswer } from "./ask.ts";
import { rolloutOf } from "./declared-rollout.ts";
import { readRecord } from "./read-record.ts";

/** Where a stack's roll-out stands in its state, and what its program proposes, held against the tenant. */
export async function rolloutOfStack(session: Session, stack: string, progress: Progress): Promise<RolloutAnswer> {
  const proposed = rolloutOf((await declareTenant(session.project, stack)).resources);
  if (proposed === undefined) {
    throw new CliError(exitCodes.usage, `Stack ${stack} declares no Rollout: there are no steps to show.`);
  }
  const now = rolloutOf((await exportStack(session, stack)).deployment.resources ?? []);
  const record = readRecord(
    session.project,
    proposed.steps.map(({ key }) => key),
  );
  const step = progress.step("Reading what the steps have shown");
  const config = readStackConfig(session.project, stack).values;
  const answer = await askRollout(await tenantOf(session.env, config), now, proposed, record);
  step.done(`${answer.steps.length} ${answer.steps.length === 1 ? "step" : "steps"}`);
  return answer;
}

/** True when the program promotes something, so that `up` must ask. Needs neither a tenant nor the network. */
export async function promotes(session: Session, stack: string): Promise<boolean> {
  const proposed = rolloutOf((await declareTenant(session.project, stack)).resources);
  const now = rolloutOf((await exportStack(session, stack)).deployment.resources ?? []);
  if (proposed === undefined || now === undefined) return false;
  return Object.entries(proposed.reached).some(([capability, to]) => now.reached[capability] !== to);
}

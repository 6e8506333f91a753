import type { Progress } from "../../engine/index.ts";
import { type DeclaredMerger, mergersOf } from "../diff/merger-moves.ts";
import { stateTenant } from "../diff/state-tenant.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { tenantOf } from "../tenant-access.ts";
import { askMergers } from "./ask.ts";
import type { MergerAnswer } from "./judge.ts";
import { readRecord } from "./read-record.ts";

/** The mergers of a stack: as its state says they were left, and as its program declares them. */
export interface StackMergers {
  now: ReadonlyMap<string, DeclaredMerger>;
  proposed: ReadonlyMap<string, DeclaredMerger>;
}

/** Reads both, without a tenant. */
export async function mergersOfStack(session: Session, stack: string): Promise<StackMergers> {
  const declared = await declaredOnce(session.project, stack);
  const resources = (await exportStack(session, stack)).deployment.resources ?? [];
  return { now: mergersOf(stateTenant(resources)), proposed: mergersOf(declared) };
}

/** Holds what the program proposes against the tenant and against what people have noted. */
export async function askStackMergers(
  session: Session,
  stack: string,
  { now, proposed }: StackMergers,
  progress: Progress,
): Promise<MergerAnswer[]> {
  const record = readRecord(session.project, [...new Set([...proposed.keys(), ...now.keys()])]);
  const step = progress.step("Looking at what the mergers ask for");
  const config = readStackConfig(session.project, stack).values;
  const answers = await askMergers(await tenantOf(session.env, config), now, proposed, record);
  step.done(`${answers.length} ${answers.length === 1 ? "merger" : "mergers"}`);
  return answers;
}

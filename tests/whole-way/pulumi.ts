import { runningTenant } from "../../cli/embedded/connection.ts";
import { type PulumiResult, pulumi } from "../../cli/engine/pulumi.ts";
import { openSession, type Session } from "../../cli/engine/session.ts";
import { findProject } from "../../cli/project.ts";
import { tenantFolder } from "../../cli/tenant-folder.ts";
import { ensureEngine, terminalProgress } from "../../engine/index.ts";
import type { ScratchStack } from "./scratch-stack.ts";

/** The first run on a machine may have to build the engine. */
export const engineMs = 20 * 60_000;
/** A run of the engine takes seconds; a busy machine of two cores takes its time. */
export const runMs = 12 * 60_000;

/** Gets the engine once, telling how far it is. */
export async function getEngine(): Promise<void> {
  await ensureEngine({ progress: terminalProgress() });
}

/** Plain `pulumi` on the stack, as a person would type it. */
export async function typed(stack: ScratchStack, args: readonly string[]): Promise<PulumiResult> {
  return pulumi(await session(stack), args);
}

export async function session(stack: ScratchStack): Promise<Session> {
  const folder = tenantFolder(stack.folder);
  const connection = await runningTenant(folder);
  return openSession(findProject(stack.folder), folder, connection, terminalProgress());
}

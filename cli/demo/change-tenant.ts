import { rmSync } from "node:fs";
import { demoStack } from "../embedded/open.ts";
import { deploy } from "../engine/deploy.ts";
import { writeWhole } from "../write-whole.ts";
import type { Demo } from "./open-demo.ts";

/**
 * A run of the engine that changes the tenant. While it lasts a mark says so: an interrupted run may leave things that
 * are in the tenant and not in the state, or the other way round, and the next one looks for them first.
 */
export async function changeTenant({ session, progress }: Demo, what: string, args: readonly string[]): Promise<void> {
  writeWhole(session.folder.unfinished, `${what}\n`);
  await deploy(session, demoStack, what, args, progress);
  rmSync(session.folder.unfinished, { force: true });
}

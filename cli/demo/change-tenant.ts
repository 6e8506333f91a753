import { rmSync } from "node:fs";
import { colours } from "../colours.ts";
import { demoStack } from "../embedded/open.ts";
import { deploy } from "../engine/deploy.ts";
import { ConnectionLost } from "../engine/failure.ts";
import { writeWhole } from "../write-whole.ts";
import { clearDoubles } from "./clear-doubles.ts";
import type { Demo } from "./open-demo.ts";
import { recoverIfUnfinished } from "./recover-if-unfinished.ts";

const mostAttempts = 4;

/**
 * A run of the engine that changes the tenant. While it lasts a mark says so: an interrupted run may leave things that
 * are in the tenant and not in the state, or the other way round, and the next one looks for them first. Where a
 * connection was lost under a write, which azuread never repeats, it looks for them at once and goes on; what azuread
 * repeated although it had taken effect is put right at the end.
 */
export async function changeTenant(demo: Demo, what: string, args: readonly string[]): Promise<void> {
  const { session, progress } = demo;
  writeWhole(session.folder.unfinished, `${what}\n`);
  for (let attempt = 1; ; attempt++) {
    try {
      await deploy(session, demoStack, what, args, progress);
      break;
    } catch (error) {
      if (!(error instanceof ConnectionLost) || attempt === mostAttempts) throw error;
      process.stdout.write(`  ${colours.yellow("!")} ${error.said}\n`);
    }
    demo.goOn();
    await recoverIfUnfinished(session, progress);
  }
  if (args[0] === "up") await clearDoubles(session, progress);
  rmSync(session.folder.unfinished, { force: true });
}

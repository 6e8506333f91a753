import { terminalProgress } from "../../engine/index.ts";
import { bringUp } from "./bring-up.ts";
import { openDemo } from "./open-demo.ts";
import { takeDown } from "./take-down.ts";

/** The demo from its opening to its end; a tenant that was started for it is stopped. Gives the exit code. */
export async function runDemo(from: string, destroy: boolean): Promise<number> {
  const demo = await openDemo(from, terminalProgress());
  try {
    return destroy ? await takeDown(demo) : await bringUp(demo);
  } finally {
    await demo.close();
  }
}

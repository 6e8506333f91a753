import { exitCodes } from "../cli-error.ts";
import { colours } from "../colours.ts";
import { changeTenant } from "./change-tenant.ts";
import type { Demo } from "./open-demo.ts";
import { differences, forgetPicture, keptPicture, takePicture } from "./tenant-picture.ts";

const shown = 10;

/** Takes the stack down and holds the tenant against what it was before the first `up`. */
export async function takeDown(demo: Demo): Promise<number> {
  const { session, tenant } = demo;
  await changeTenant(demo, "Taking it down", ["destroy", "--yes", "--skip-preview"]);
  const before = keptPicture(session.folder);
  if (!before) {
    process.stdout.write("The stack is empty. What the tenant was before is not known.\n");
    return exitCodes.done;
  }
  const { changed, unset } = differences(before, await takePicture(tenant.connection));
  if (unset.length > 0) {
    process.stdout.write(
      "These had no value before, and Teams cannot be given none; they keep what they were given:\n",
    );
    for (const name of unset) process.stdout.write(`  ${name}\n`);
  }
  if (changed.length === 0) {
    forgetPicture(session.folder);
    process.stdout.write(`${colours.green("✓")} The tenant is as it was before.\n`);
    return exitCodes.done;
  }
  process.stdout.write(`${colours.red("✗")} ${changed.length} things are not as they were before:\n`);
  for (const name of changed.slice(0, shown)) process.stdout.write(`  ${name}\n`);
  return exitCodes.bad;
}

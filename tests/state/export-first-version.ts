/**
 * Brings the stack of first-version/ up on an embedded tenant and keeps its state: `node tests/state/export-first-version.ts`.
 * Run once, when the first version was ready. The file is what municipalities have: it is not made anew when a test
 * that reads it fails.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import { typed } from "../whole-way/pulumi.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";
import { firstVersionStack, stateFile } from "./first-version-stack.ts";

/** The group of the break-glass accounts has these two as declared members. */
const accounts = 2;

const stack = firstVersionStack();
prepare(tenantFolder(stack.folder));
const tenant = await serveTenant(stack, join(stack.folder, "organisation.yaml"));
try {
  await run("stack", "init", "demo");
  await run("up", "--stack", "demo", "--yes", "--skip-preview");
  await run("preview", "--stack", "demo", "--refresh", "--expect-no-changes");
  const state = await run("stack", "export", "--stack", "demo");
  writeFileSync(stateFile, gzipSync(JSON.stringify(JSON.parse(state, lasting)), { level: 9 }));
} finally {
  await tenant.stop();
  stack.remove();
}

/**
 * Without what no later run compares with: where on this machine a resource stands in the program, when it was made,
 * and whom the membership rules had found.
 */
function lasting(key: string, value: unknown): unknown {
  if (["sourcePosition", "stackTrace", "created", "modified"].includes(key)) return undefined;
  return key === "members" && Array.isArray(value) && value.length > accounts ? [] : value;
}

async function run(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await typed(stack, args);
  if (code !== 0) throw new Error(`pulumi ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

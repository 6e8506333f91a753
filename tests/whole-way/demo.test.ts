import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs } from "./pulumi.ts";
import { type ScratchStack, scratchStack, voss } from "./scratch-stack.ts";

let stack: ScratchStack;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(voss, "ikt-digitalisering");
  // The demo's own configuration, as `npm run demo` takes it.
  const demo = readFileSync(new URL("../../Pulumi.demo.yaml", import.meta.url), "utf8");
  writeFileSync(join(stack.folder, "Pulumi.demo.yaml"), demo.replace("organisations/voss.yaml", voss));
}, engineMs);
afterAll(() => stack?.remove());

describe("Voss on the embedded tenant, through the real engine", () => {
  it(
    "is brought up by one command, and the tenant agrees with the organisation file head by head",
    async () => {
      const { code, stdout, stderr } = await runCli(["demo"], stack.folder);
      expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/azuread 6\.9\.1 \((the official plugin|this project's double)/);
      expect(stdout).toMatch(/✓ units +66\n/);
      expect(stdout).toMatch(/✓ people in the units +1500\n/);
      expect(stdout).toMatch(/✓ licence M365_A3_Faculty +404\n/);
      expect(stdout).not.toContain("✗");
      expect(stdout).toContain("What to type next");
    },
    runMs,
  );

  it(
    "says at the second run that nothing changes",
    async () => {
      const { code, stdout } = await runCli(["demo"], stack.folder);
      expect(code).toBe(0);
      expect(stdout).toContain("Nothing changes");
    },
    runMs,
  );

  it(
    "is taken down again, and leaves the tenant as it was",
    async () => {
      const { code, stdout } = await runCli(["demo", "--destroy"], stack.folder);
      expect(stdout).toContain("The tenant is as it was before.");
      expect(code).toBe(0);
    },
    runMs,
  );
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wantsColours } from "../../cli/colours.ts";
import { runCli } from "./run-cli.ts";

describe("colours", () => {
  it("are for a terminal that can show them, unless the environment says otherwise", () => {
    const terminal = { isTTY: true };
    expect(wantsColours(terminal, {})).toBe(true);
    expect(wantsColours(terminal, { TERM: "dumb" })).toBe(false);
    expect(wantsColours(terminal, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColours({}, {})).toBe(false);
    expect(wantsColours({}, { FORCE_COLOR: "1" })).toBe(true);
    expect(wantsColours(terminal, { FORCE_COLOR: "0" })).toBe(false);
  });

  it("stay out of what a CI job writes to a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "m365-colours-"));
    writeFileSync(join(folder, "Pulumi.yaml"), "name: tenant\nruntime: nodejs\n");
    writeFileSync(join(folder, "index.ts"), "");
    const { FORCE_COLOR: _, ...env } = process.env;
    const { stdout } = await runCli(["manual"], folder, { ...env, CI: "true" });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("open");
    expect(stdout).not.toContain("\u001b");
  });
});

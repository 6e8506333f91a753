import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepFindings } from "../../components/providers/manual-steps/open-steps.ts";
import { manualStepSchema } from "../../components/providers/manual-steps/step.ts";
import { manualSteps } from "../../components/providers/manual-steps/steps.ts";
import { runCli } from "./run-cli.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "m365-manual-"));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: tenant\nruntime: nodejs\n");
  writeFileSync(join(folder, "index.ts"), "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (text: string) => writeFileSync(join(folder, "manual-steps.yaml"), text);

const count = manualSteps.length;

describe("what no application may set", () => {
  it("is named once, with why, where and what shows that it is done", () => {
    for (const step of manualSteps) expect(manualStepSchema.parse(step)).toEqual(step);
    expect(new Set(manualSteps.map(({ key }) => key)).size).toBe(manualSteps.length);
  });

  it("is open until somebody shows evidence, and again after a year", () => {
    const kinds = (state: object) =>
      stepFindings(manualSteps.slice(0, 1), { "terms-of-use": { owner: "IKT", ...state } }, "2026-11-23")[0]?.kind;
    expect(stepFindings(manualSteps.slice(0, 1), {}, "2026-11-23")[0]?.kind).toBe("open");
    expect(kinds({})).toBe("open");
    expect(kinds({ dateChecked: "2026-11-01" })).toBe("open");
    expect(kinds({ dateChecked: "2026-11-01", evidence: "sak 26/1" })).toBe("done");
    expect(kinds({ dateChecked: "2025-11-22", evidence: "sak 26/1" })).toBe("stale");
    expect(kinds({ notNeeded: "no guests" })).toBe("notNeeded");
  });

  it("is printed with owner, date and evidence, and ends with 1 while anything is open", async () => {
    note("mail-domain-signing:\n  owner: IKT drift\n  dateChecked: 2000-01-01\n  evidence: sak 26/1043\n");
    const { code, stdout, stderr } = await runCli(["manual"], folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("(mail-domain-signing): checked more than a year ago");
    expect(stdout).toMatch(/ {2}owner {4}IKT drift\n {2}checked {2}2000-01-01\n {2}evidence sak 26\/1043\n/);
    expect(stdout).toContain(`${count} of ${count} steps that no application can take are open.\n`);
  });

  it("ends with 0 when all is done or not needed, and --all prints it still", async () => {
    note(manualSteps.map(({ key }) => `${key}:\n  owner: IKT\n  notNeeded: a test\n`).join(""));
    const quiet = await runCli(["manual"], folder);
    expect(quiet).toMatchObject({ code: 0, stdout: expect.stringContaining(`All ${count} steps`) });
    expect((await runCli(["manual", "--all"], folder)).stdout).toContain("(site-sharing): not needed");
    const { steps } = JSON.parse((await runCli(["manual", "--json"], folder)).stdout);
    expect(steps).toHaveLength(count);
    expect(steps[0]).toMatchObject({ key: "terms-of-use", kind: "notNeeded", state: { owner: "IKT" } });
  });

  it("refuses a step it does not know and a day that is none, both in one report", async () => {
    note("terms-of-use:\n  owner: IKT\n  dateChecked: soon\nsite-sharing: {}\n");
    const bad = await runCli(["manual"], folder);
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain("terms-of-use.dateChecked: write the day as 2026-11-23");
    expect(bad.stderr).toContain("site-sharing.owner");
    note("terms-of-service:\n  owner: IKT\n");
    expect((await runCli(["manual"], folder)).stderr).toContain("terms-of-service: there is no step of this name");
  });
});

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeProgram } from "./raw-program.ts";
import { runCli } from "./run-cli.ts";
import { stateOfTwoPolicies, writeTwoPolicies } from "./two-policies.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const repository = here("../..");
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "m365-check-"));
  writeProgram(join(scratch, "raw"));
  symlinkSync(join(repository, "node_modules"), join(scratch, "node_modules"));
  writeFileSync(join(scratch, "package.json"), '{"type":"module"}');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The raw program with its stack's configuration, or its text, changed. */
function variant(name: string, change: { config?: string; program?: string; settings?: unknown }): string {
  return writeProgram(join(scratch, name), {
    ...(change.config !== undefined && { "Pulumi.dev.yaml": change.config }),
    ...(change.program !== undefined && { "index.ts": change.program }),
    ...(change.settings !== undefined && { "settings.json": JSON.stringify(change.settings) }),
  });
}

/** One policy alone is no baseline: the other ones stand in the admin centre. */
const named = {
  guardrails: { elsewhere: ["conditionalAccess"] },
  "break-glass-excluded": { breakGlass: ["break-glass"] },
};

describe("m365-tenant check", { timeout: 120_000 }, () => {
  it("finds nothing that stops the Voss stack, and says what only reports or is not declared", async () => {
    const { code, stdout, stderr } = await runCli(["check", "--stack", "demo", "--json"], repository);
    expect(stderr).toBe("");
    const report = JSON.parse(stdout);
    const stops = report.results.filter(
      ({ verdict, level }: { verdict: string; level: string }) =>
        level === "mandatory" && ["fail", "undecided"].includes(verdict),
    );
    expect(stops).toEqual([]);
    const verdictOf = (rule: string) => report.results.find((result: { rule: string }) => result.rule === rule).verdict;
    expect(verdictOf("break-glass-excluded")).toBe("pass");
    expect(verdictOf("mfa-for-everyone")).toBe("reportOnly");
    expect(verdictOf("global-administrators")).toBe("notDecidedHere");
    expect(report.resources).toBeGreaterThan(90);
    expect(code).toBe(0);
  });

  it("judges raw azuread resources too, reading secrets as placeholders", async () => {
    const folder = variant("named", { settings: named });
    expect(await runCli(["check", "-s", "dev", "--settings", "settings.json"], folder)).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  it("ends with 1 and says what is wrong, in the language asked for", async () => {
    const { code, stdout } = await runCli(["check", "-s", "dev", "--language", "nn"], join(scratch, "raw"));
    expect(code).toBe(1);
    expect(stdout).toContain("ingenting seier kven som har naudkonto");
    expect(stdout).not.toContain("\u001b[");
  });

  it("ends with 1 when a configuration turns a raw policy on that nobody stated", async () => {
    const config = "config:\n  raw:stage: 'on'\n  raw:owners: [one]\n  raw:key: {secure: v1:x}\n";
    const folder = variant("enabled", { config, settings: named });
    const { code, stdout } = await runCli(["check", "-s", "dev", "--settings", "settings.json", "--json"], folder);
    expect(code).toBe(1);
    const failed = JSON.parse(stdout).results.filter(
      ({ verdict, level }: { verdict: string; level: string }) => verdict === "fail" && level === "mandatory",
    );
    expect(failed).toMatchObject([
      { rule: "report-only-unless-stated", findings: [{ kind: "enabledWithoutStatement" }] },
    ]);
  });

  it("ends with 3 when nothing fails and something stays open", async () => {
    const program = `import * as azuread from "@pulumi/azuread";
      const users = { includedGroups: ["22222222-2222-4222-8222-222222222222"], excludedGroups: [new azuread.Group("break-glass", { displayName: "b", securityEnabled: true, assignableToRole: true }).objectId] };
      new azuread.ConditionalAccessPolicy("p", { displayName: "p", state: "disabled", conditions: { applications: { includedApplications: ["All"] }, clientAppTypes: ["all"], users }, grantControls: { operator: "OR", builtInControls: ["mfa"] } });`;
    const folder = variant("open", { program, settings: named });
    expect((await runCli(["check", "-s", "dev", "--settings", "settings.json"], folder)).code).toBe(3);
  });
});

describe("m365-tenant check with an exception that has run out", { timeout: 120_000 }, () => {
  const checked = async (state?: "enabled" | "disabled") => {
    const folder = writeTwoPolicies(join(scratch, "two"), { until: "2020-01-01", linux: "disabled" });
    if (state) writeFileSync(join(folder, "exported.json"), stateOfTwoPolicies(state));
    const { code, stdout } = await runCli(
      ["check", "-s", "dev", "--json", ...(state ? ["--state", "exported.json"] : [])],
      folder,
    );
    const results: { rule: string; verdict: string; findings: object[] }[] = JSON.parse(stdout).results;
    return { code, of: results.find(({ rule }) => rule === "report-only-unless-stated") };
  };

  it.each([undefined, "disabled"] as const)("fails, with the second policy %s in the state", async (state) => {
    expect(await checked(state)).toMatchObject({ code: 1, of: { verdict: "fail" } });
  });

  it("only warns when the change turns a policy off that stops people", async () => {
    expect(await checked("enabled")).toMatchObject({
      code: 0,
      of: {
        verdict: "excepted",
        findings: [{ exception: { state: "letBy" }, sentence: expect.stringContaining("only gives access back") }],
      },
    });
  });
});

describe("m365-tenant check says in one sentence what is missing", () => {
  it("names the stacks there are when the one asked for is not", async () => {
    const { code, stderr } = await runCli(["check", "-s", "prod"], join(scratch, "raw"));
    expect([code, stderr]).toEqual([
      2,
      `✗ Pulumi.prod.yaml does not exist in ${join(scratch, "raw")}; there are the stacks dev.\n`,
    ]);
  });

  it("shows a program's own configuration error whole, without a stack trace", async () => {
    const folder = variant("unset", { config: "config:\n  raw:key: {secure: v1:x}\n" });
    const { code, stderr } = await runCli(["check", "-s", "dev"], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("Missing required configuration variable 'raw:owners'");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it("shows where a faulty program broke", async () => {
    const folder = variant("broken", { program: 'throw new TypeError("no such unit");' });
    const { code, stderr } = await runCli(["check", "-s", "dev"], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no such unit[\s\S]*index\.ts:1/);
  });

  it("names the line of a configuration file that is no YAML", async () => {
    const folder = variant("yaml", { config: "config:\n  raw:stage: [\n" });
    const { code, stderr } = await runCli(["check", "-s", "dev"], folder);
    expect([code, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toMatch(/Pulumi\.dev\.yaml: .*line \d/);
  });

  it("says where to stand when there is no Pulumi.yaml", async () => {
    const { code, stderr } = await runCli(["check"], tmpdir());
    expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain("run this in the folder of your stack");
  });

  it("says what is wrong with the settings of the rules", async () => {
    const folder = variant("settings", { settings: { "break-glass-excluded": { breakGlass: "me" } } });
    const { code, stderr } = await runCli(["check", "-s", "dev", "--settings", "settings.json"], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("break-glass-excluded.breakGlass");
  });

  it("answers an unknown option with the way to the help, which has an example and the exit codes", async () => {
    const { code, stderr } = await runCli(["check", "--wrong"], repository);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--help")]);
    const help = await runCli(["check", "--help"], repository);
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining("m365-tenant check --stack prod")]);
    expect(help.stdout).toContain("Exit codes");
  });
});

import { describe, expect, it } from "vitest";
import { jsonReport } from "../../cli/report/json.ts";
import type { JudgedStack } from "../../cli/report/judged-stack.ts";
import { junitReport } from "../../cli/report/junit.ts";
import { sarifReport } from "../../cli/report/sarif.ts";
import { textReport } from "../../cli/report/text.ts";
import { exitCodeOf } from "../../cli/report/write-report.ts";
import { languages, type RuleException, rules, runRules } from "../../policies/rules.ts";
import { changed, compliantSettings, declared, read } from "../policies/compliant-tenant.ts";
import { readXml } from "./read-xml.ts";
import { sarifProblems } from "./sarif-schema.ts";

const today = new Date("2026-11-25T12:00:00Z");
const judged = (tenant = declared, more: Partial<JudgedStack> = {}): JudgedStack => ({
  project: "tenant",
  stack: "prod",
  command: "check",
  resources: tenant.resources.length,
  results: runRules(rules, tenant, compliantSettings, today),
  language: "en",
  file: "Pulumi.prod.yaml",
  ...more,
});
const hostile = 'a <b> & "c" \u0000 \ud800 d';
const broken = changed(declared, "AuthorizationPolicy", "settings.allowInvitesFrom", hostile);

describe("the report of the guardrails", () => {
  it("as SARIF has a result for every rule, each as the standard wants it", () => {
    const log = JSON.parse(sarifReport(judged(broken), "0.1.0"));
    expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ name }) => name));
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(["pass", "open", "informational", "notApplicable", "review", "fail"]).toContain(result.kind);
      // Section 3.27.10: another kind than "fail" has no level.
      expect(["error", "warning"].includes(result.level)).toBe(result.kind === "fail");
      expect(result.message.text).not.toBe("");
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("Pulumi.prod.yaml");
    }
    const failed = results.filter(({ kind }: { kind: string }) => kind === "fail");
    expect(failed).toMatchObject([
      {
        ruleId: "invites-by-inviters",
        level: "error",
        locations: [{ logicalLocations: [{ name: "AuthorizationPolicy" }] }],
      },
    ]);
  });

  it("marks a finding the same in every language, so that code scanning knows it again", () => {
    const marks = languages.map((language) => {
      const log = JSON.parse(sarifReport(judged(broken, { language }), "0.1.0"));
      return log.runs[0].results.map((result: { partialFingerprints?: object }) => result.partialFingerprints);
    });
    for (const mark of marks) expect(mark).toEqual(marks[0]);
  });

  it.each([
    ["of a program that keeps every rule", declared, "check"],
    ["of a program with a hostile value", broken, "check"],
    ["of a tenant that is read", read, "audit"],
    ["of a program that declares nothing", { resources: [] }, "check"],
  ] as const)("as SARIF %s is valid by the standard's own schema, in every language", (_, tenant, command) => {
    for (const language of languages) {
      expect(sarifProblems(JSON.parse(sarifReport(judged(tenant, { command, language }), "0.1.0")))).toEqual([]);
    }
  });

  it("as SARIF is valid where somebody answers for a finding, until a day or no longer", () => {
    const on = {
      rule: "invites-by-inviters",
      on: "AuthorizationPolicy",
      owner: "IKT",
      reason: "until the desk is open",
    };
    for (const [expires, givesAccessBack] of [
      ["2027-01-01", false],
      ["2026-01-01", false],
      ["2026-01-01", true],
    ] as const) {
      const settings = { ...compliantSettings, givesAccessBack, exceptions: [{ ...on, expires } as RuleException] };
      const results = runRules(rules, broken, settings, today);
      expect(sarifProblems(JSON.parse(sarifReport(judged(broken, { results }), "0.1.0")))).toEqual([]);
    }
  });

  it("would not be taken for SARIF with a level that the standard does not know", () => {
    const log = JSON.parse(sarifReport(judged(broken), "0.1.0"));
    log.runs[0].results[0].level = "bad";
    expect(sarifProblems(log)).toEqual([expect.stringContaining("/runs/0/results/0/level")]);
  });

  it.each(languages)("as JUnit is XML whatever a value holds, and counts what it shows, in %s", (language) => {
    const suites = readXml(junitReport(judged(broken, { language })));
    expect(suites).toMatchObject({ name: "testsuites", attributes: { failures: "1", errors: "0" } });
    const [suite] = suites.children;
    const cases = suite?.children ?? [];
    const having = (form: string) => cases.filter(({ children }) => children.some(({ name }) => name === form));
    expect(cases.map(({ attributes }) => attributes.classname)).toEqual(rules.map(({ name }) => name));
    expect(suite?.attributes).toMatchObject({
      tests: String(rules.length),
      failures: String(having("failure").length),
      errors: String(having("error").length),
      skipped: String(having("skipped").length),
    });
    const [failed] = having("failure");
    expect(failed?.attributes.classname).toBe("invites-by-inviters");
    expect(failed?.children[0]?.text).toContain('a <b> & \\"c\\"');
  });

  it("as JSON holds verdict, level, references, facts and sentence of each rule", () => {
    const { results } = JSON.parse(jsonReport(judged(broken)));
    expect(results.find(({ rule }: { rule: string }) => rule === "invites-by-inviters")).toMatchObject({
      verdict: "fail",
      level: "mandatory",
      severity: "high",
      references: expect.arrayContaining(["MS.AAD.8.2"]),
      findings: [
        {
          kind: "settingIs",
          property: "allowInvitesFrom",
          sentence: expect.stringContaining("adminsAndGuestInviters"),
        },
      ],
    });
  });

  it.each(languages)("as text has a line for every rule, and the reason where one fails, in %s", (language) => {
    const text = textReport(judged(broken, { language }));
    for (const { name } of rules) expect(text).toContain(`(${name}: `);
    expect(text.split("\n").filter((line) => line.startsWith("✗"))).toHaveLength(1);
  });

  it.each([
    ["everything is kept", declared, "check", 0],
    ["a mandatory rule fails", broken, "check", 1],
    ["an advisory rule fails", changed(declared, "devices", "state", "disabled"), "check", 0],
    [
      "a mandatory rule stays open",
      changed(declared, "AuthorizationPolicy", "settings.allowInvitesFrom", { $unknown: true }),
      "check",
      3,
    ],
    [
      "a policy only reports, in a program",
      changed(declared, "mfa", "state", "enabledForReportingButNotEnforced"),
      "check",
      0,
    ],
    [
      "a policy only reports, in a tenant",
      changed(read, "mfa", "state", "enabledForReportingButNotEnforced"),
      "audit",
      1,
    ],
  ] as const)("ends so that a pipeline knows it: %s", (_, tenant, command, code) => {
    expect(exitCodeOf(judged(tenant, { command }))).toBe(code);
  });
});

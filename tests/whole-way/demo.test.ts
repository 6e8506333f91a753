import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs } from "./pulumi.ts";
import { type ScratchStack, scratchStack, voss } from "./scratch-stack.ts";

let stack: ScratchStack;
const auditSchema = z.object({
  results: z.array(z.object({ rule: z.string(), level: z.string(), verdict: z.string() })),
});

/** What no program does for a town hall: keys, roles that are asked for, reviews with a first day. */
const atWork = [
  "break-glass-accounts",
  "guest-access-reviews",
  "weak-methods-off",
  "no-standing-privilege",
  "global-administrator-approval",
  // On by Microsoft's word where nothing is written; what is not written is never taken for it.
  "security-reports-on",
];

/** Advice that Voss does not follow, or not yet. */
const notChosen = [
  "phishing-resistant-for-everyone",
  "managed-devices",
  "reauthentication",
  "access-groups-protected",
  "app-credentials-restricted",
  "meetings-closed-to-anonymous",
  "recording-off",
  "pupils-apart",
];

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(voss, "ikt-digitalisering");
  // The demo's own configuration, as `npm run demo` takes it.
  const demo = readFileSync(new URL("../../Pulumi.demo.yaml", import.meta.url), "utf8");
  writeFileSync(join(stack.folder, "Pulumi.demo.yaml"), demo.replace("organisations/voss.yaml", voss));
  copyFileSync(new URL("../../guardrails.yaml", import.meta.url), join(stack.folder, "guardrails.yaml"));
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
    "keeps every guardrail in the tenant itself but those that people have yet to do something about",
    async () => {
      const { code, stdout } = await runCli(["audit", "--json"], stack.folder);
      const { results } = auditSchema.parse(JSON.parse(stdout));
      const having = (verdict: string) => results.filter((one) => one.verdict === verdict).map(({ rule }) => rule);
      // Declared, and report-only until a person writes that they decide.
      expect(having("reportOnly")).toEqual([
        "mfa-for-everyone",
        "legacy-authentication-blocked",
        "phishing-resistant-administrators",
        "mfa-for-guests",
        "device-code-flow-blocked",
        "authentication-transfer-blocked",
        "administrator-sessions-short",
        "unknown-platforms-blocked",
      ]);
      const failing = results.filter(({ verdict }) => verdict === "fail");
      const failingAt = (level: string) => failing.filter((one) => one.level === level).map(({ rule }) => rule);
      expect(failingAt("mandatory")).toEqual(atWork);
      expect(failingAt("advisory")).toEqual(notChosen);
      expect(having("notLicensed")).toEqual([
        "high-user-risk-blocked",
        "high-sign-in-risk-blocked",
        "risky-agents-blocked",
      ]);
      // What no application can read there is looked at by hand.
      expect(having("notDecidedHere")).toEqual(["break-glass-sign-in-alert", "approved-apps-only"]);
      expect([...having("undecided"), ...having("excepted")]).toEqual([]);
      expect(code, "a policy that only reports is not good enough").toBe(1);
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

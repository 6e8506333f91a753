import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

/** The components as they are, but one policy leaves break-glass in. */
const program = `import * as pulumi from "@pulumi/pulumi";
import { ConditionalAccess, Organisation, readStack } from "../../components/index.ts";

const settings = readStack(new pulumi.Config());
const { breakGlass } = new Organisation("liten", settings);
new ConditionalAccess("access", {
  breakGlass,
  transform: {
    policy: (args, { key }) =>
      key === "mfa-everyone"
        ? { ...args, conditions: { ...args.conditions, users: { includedUsers: ["All"], excludedGroups: [] } } }
        : args,
  },
});
`;
let stack: ScratchStack;
let tenant: EmbeddedTenant;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt", program);
  tenant = await serveTenant(stack, small);
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

describe("a policy that would lock break-glass out", () => {
  it(
    "is stopped in the preview, with a sentence that says what to write, and the tenant stays untouched",
    async () => {
      const { code, stderr } = await runCli(["demo"], stack.folder);
      expect(code).toBe(5);
      expect(stderr).toContain("break-glass-excluded");
      expect(stderr).toContain("conditions.users.excludedGroups");
      expect(stderr).not.toContain("report-only-unless-stated:");
      expect(tenant.store.collection("groups").size).toBe(0);
      expect(tenant.store.collection("conditionalAccessPolicies").size).toBe(0);
    },
    runMs,
  );

  it(
    "is found by check too, without engine and tenant",
    async () => {
      const { code, stdout } = await runCli(["check", "--json"], stack.folder);
      expect(code).toBe(1);
      const failed = JSON.parse(stdout).results.filter(
        ({ verdict, level }: { verdict: string; level: string }) => verdict === "fail" && level === "mandatory",
      );
      expect(failed).toMatchObject([
        { rule: "break-glass-excluded", findings: [{ kind: "breakGlassNotExcluded", verdict: "fail" }] },
      ]);
      expect(failed[0].findings[0].urn).toMatch(/::access-mfa-everyone$/);
    },
    runMs,
  );
});

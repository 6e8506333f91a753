import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ensureStack } from "../../cli/engine/stack.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { ruleNames } from "../../policies/rules.ts";
import { writeTwoPolicies } from "../cli/two-policies.ts";
import { engineMs, getEngine, runMs, session, typed } from "../whole-way/pulumi.ts";
import { type ScratchStack, scratchStack, small } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";

let pack: string;
let stack: ScratchStack;
let tenant: EmbeddedTenant;

beforeAll(async () => {
  // Outside the checkout, with Pulumi's own packages beside it and nothing else.
  pack = mkdtempSync(join(tmpdir(), "policy-pack-"));
  execFileSync(process.execPath, ["scripts/policy-pack.mjs", pack]);
  mkdirSync(join(pack, "node_modules", "@pulumi"), { recursive: true });
  for (const name of ["@pulumi/policy", "@pulumi/pulumi"]) {
    symlinkSync(resolve("node_modules", name), join(pack, "node_modules", name));
  }
  await getEngine();
  stack = scratchStack(small, "ikt");
  tenant = await serveTenant(stack, small);
  writeTwoPolicies(stack.folder, { until: "2999-01-01", linux: "disabled" }, "demo");
  prepare(tenantFolder(stack.folder));
  await ensureStack(await session(stack), "demo");
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
  rmSync(pack, { recursive: true, force: true });
});

/** A plain preview with the pack, of a stack whose MFA is on by an exception until a day. */
async function previewed(until: string) {
  writeTwoPolicies(stack.folder, { until, linux: "disabled" }, "demo");
  const settings = join(stack.folder, "guardrails.json");
  const written = parse(readFileSync(join(stack.folder, "guardrails.yaml"), "utf8"));
  // Plain pulumi has nobody to decide what a first preview leaves open.
  const guardrails = { ...written.guardrails, settled: ruleNames };
  writeFileSync(settings, JSON.stringify({ ...written, guardrails }));
  const args = ["preview", "--stack", "demo", "--policy-pack", pack, "--policy-pack-config", settings];
  const { code, stdout, stderr } = await typed(stack, args);
  return { code, said: stdout + stderr };
}

describe("the guardrails as a package of their own", () => {
  it("are one file that asks for Pulumi's policy SDK and for nothing of this library", () => {
    const text = readFileSync(join(pack, "main.mjs"), "utf8");
    const imported = [...text.matchAll(/^import .*?from "(.+?)";$|\brequire\("(.+?)"\)|\bimport\("(.+?)"\)/gm)]
      .flatMap(([, ...names]) => names)
      .filter((name) => name !== undefined && !isBuiltin(name));
    expect(imported).toEqual(["@pulumi/policy"]);
    expect(text).not.toContain(resolve("."));
    const { dependencies } = JSON.parse(readFileSync(join(pack, "package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["@pulumi/policy", "@pulumi/pulumi"]);
  });

  it("pass on the licence of what is bundled", () => {
    expect(readFileSync(join(pack, "LICENSES-OF-OTHERS.txt"), "utf8")).toMatch(/^zod [\d.]+\n\nMIT License/);
  });

  it(
    "stop a preview of plain pulumi, and let one pass",
    async () => {
      const stopped = await previewed("2020-01-01");
      expect(stopped.code).not.toBe(0);
      expect(stopped.said).toContain("report-only-unless-stated");
      expect(stopped.said).toContain("The exception of IKT ran out on 2020-01-01");
      const passed = await previewed("2999-01-01");
      expect(passed.code, passed.said).toBe(0);
      expect(passed.said).toContain("m365-tenant");
    },
    runMs,
  );
});

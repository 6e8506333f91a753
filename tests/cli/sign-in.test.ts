import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectionEnv, foreignVariables } from "../../cli/embedded/connection.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "m365-sign-in-"));
let tenant: EmbeddedTenant;

beforeAll(async () => {
  tenant = await startTenant({ seed: "empty", weather: "real", weatherSpeed: 20 });
  writeFileSync(join(folder, "Pulumi.yaml"), "name: tenant\nmain: index.ts\nruntime: nodejs\n");
  writeFileSync(join(folder, "index.ts"), "");
  writeFileSync(join(folder, "Pulumi.prod.yaml"), "config:\n  tenant:breakGlass: { accounts: [a, b] }\n");
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await tenant.stop();
});

/** A command that asks the tenant, with these variables beside those that lead to it. */
function run(variables: Record<string, string>) {
  const own = Object.fromEntries(foreignVariables.map((name) => [name, undefined]));
  return runCli(["break-glass", "--stack", "prod"], folder, {
    ...process.env,
    ...own,
    ...connectionEnv(tenant),
    ...variables,
  });
}

it("a certificate that cannot be used is one line, and somebody's to set right", async () => {
  const certificate = Buffer.from("hunter2").toString("base64");
  const { code, stdout, stderr } = await run({ ARM_CLIENT_CERTIFICATE: certificate });
  expect(stdout).toBe("");
  expect(stderr.trim()).toBe(
    "✗ ARM_CLIENT_CERTIFICATE cannot be read as PKCS#12; export the certificate with its key anew",
  );
  expect(code).toBe(2);
});

it("a cloud that is not where the environment says is one line with the variable that says it", async () => {
  for (const [variables, said] of [
    [
      { ARM_METADATA_HOSTNAME: "localhost:1" },
      /^✗ ARM_METADATA_HOSTNAME: no answer from https:\/\/localhost:1\/\S+ \(.+\)$/,
    ],
    [
      { ARM_METADATA_HOSTNAME: "", ARM_ENVIRONMENT: "mars" },
      /^✗ ARM_ENVIRONMENT: "mars" is no known cloud; write one of public, /,
    ],
  ] as const) {
    const { code, stderr } = await run(variables);
    expect(stderr.trim()).toMatch(said);
    expect(code).toBe(2);
  }
});

it("a sign-in that Entra refuses is one line with Entra's code, and shows no secret", async () => {
  const { code, stderr } = await run({ ARM_CLIENT_SECRET: "hunter2" });
  expect(stderr.trim()).toMatch(/^✗ could not sign in to tenant \S+ for \S+: .*AADSTS7000215.*$/);
  expect(stderr).not.toContain("hunter2");
  expect(code).toBe(5);
});

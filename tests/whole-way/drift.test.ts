import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { type Ran, runCli } from "../cli/run-cli.ts";
import { engineMs, getEngine, runMs, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { secretsIn } from "./secrets-in.ts";
import { serveTenant } from "./served-tenant.ts";

let stack: ScratchStack;
let tenant: EmbeddedTenant;
let first: Ran;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt");
  tenant = await serveTenant(stack, small);
  first = await runCli(["demo"], stack.folder, { ...process.env, TENANT_TRACE: join(stack.folder, "trace.jsonl") });
  expect(first).toMatchObject({ code: 0 });
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

function group(displayName: string) {
  const found = [...tenant.store.collection("groups").values()].find((entity) => entity.displayName === displayName);
  if (!found) throw new Error(`the tenant has no group ${displayName}`);
  return found;
}

describe("what a run leaves behind", () => {
  const known = () => ({ "the client secret": tenant.clientSecret });

  it(
    "holds no secret in the state, whichever way it is looked at",
    async () => {
      const shown = await typed(stack, ["stack", "export", "--stack", "demo", "--show-secrets"]);
      expect(JSON.parse(shown.stdout).deployment.resources.length).toBeGreaterThan(20);
      expect(secretsIn(shown.stdout, known())).toEqual([]);
      const folder = tenantFolder(stack.folder).state;
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
      expect(files.some(({ name }) => name === "demo.json")).toBe(true);
      for (const { parentPath, name } of files)
        expect([name, ...secretsIn(readFileSync(join(parentPath, name), "utf8"), known())]).toEqual([name]);
    },
    runMs,
  );

  it("holds no secret in the trace of its requests, nor in what it said", () => {
    const trace = readFileSync(join(stack.folder, "trace.jsonl"), "utf8");
    expect(trace.split("\n").length).toBeGreaterThan(20);
    expect(secretsIn(trace, known())).toEqual([]);
    expect(secretsIn(first.stdout + first.stderr, known())).toEqual([]);
  });

  it(
    "holds no secret in the engine's most talkative log",
    async () => {
      const args = ["preview", "--stack", "demo", "--refresh", "--logtostderr", "--logflow", "-v=9"];
      const { code, stdout, stderr } = await typed(stack, args);
      expect(code).toBe(0);
      expect(stderr.length).toBeGreaterThan(100_000);
      expect(secretsIn(stdout + stderr, known())).toEqual([]);
    },
    runMs,
  );
});

describe("plain pulumi in another shell", () => {
  it(
    "works with the lines that env prints, and finds nothing to change",
    async () => {
      const lines = await runCli(["env"], stack.folder);
      expect(lines.code).toBe(0);
      const typed = `${lines.stdout}\npulumi preview --stack demo --expect-no-changes --non-interactive`;
      // Only what env prints: no variable of this process's own but a home and a PATH to start from.
      const env = { HOME: process.env.HOME, PATH: "/usr/bin:/bin" };
      const shell = spawn("bash", ["-c", typed], { cwd: stack.folder, env, stdio: ["ignore", "pipe", "pipe"] });
      let said = "";
      for (const stream of [shell.stdout, shell.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
      }
      const [code] = await once(shell, "close");
      expect({ code, said: code === 0 ? "" : said }).toEqual({ code: 0, said: "" });
      expect(said).toContain("unchanged");
    },
    runMs,
  );
});

describe("what somebody changes outside the code", () => {
  const unit = "DYN-Enhet-1020-okonomi";
  let declaredDescription: unknown;

  it(
    "is shown by a preview with --refresh, property by property and nothing else",
    async () => {
      declaredDescription = group(unit).description;
      const groupId = group(unit).id;
      expect(
        (await tenant.asAdmin.graph("PATCH", `/groups/${groupId}`, { description: "Endret for hånd" })).status,
      ).toBe(204);
      const { code, stdout } = await typed(stack, ["preview", "--stack", "demo", "--refresh", "--json"]);
      expect(code).toBe(0);
      const { changeSummary, steps } = JSON.parse(stdout);
      expect(changeSummary).toMatchObject({ update: 1 });
      const changed = steps.filter((step: { op: string }) => step.op === "update");
      expect(changed).toMatchObject([{ diffReasons: ["description"] }]);
      expect(changed[0].urn).toMatch(/-unit-okonomi$/);
    },
    runMs,
  );

  it(
    "ends a drift check with a code of its own",
    async () => {
      const args = ["refresh", "--stack", "demo", "--preview-only", "--expect-no-changes"];
      expect((await typed(stack, args)).code).not.toBe(0);
    },
    runMs,
  );

  it(
    "is put right by the next up",
    async () => {
      const { code } = await typed(stack, ["up", "--stack", "demo", "--refresh", "--yes", "--skip-preview"]);
      expect(code).toBe(0);
      expect(group(unit).description).toBe(declaredDescription);
      const args = ["refresh", "--stack", "demo", "--preview-only", "--expect-no-changes"];
      expect((await typed(stack, args)).code).toBe(0);
    },
    runMs,
  );

  it(
    "is put right where a setting of our own was changed, too",
    async () => {
      const policies = tenant.store.teamsAdmin.policies("TeamsMessagingPolicy");
      const [identity, before] = [...policies].find(([name]) => name.includes("kontor")) ?? [];
      if (identity === undefined || before === undefined)
        throw new Error("the tenant has no messaging policy for kontor");
      const declared = structuredClone(before);
      const path = `/Skype.Policy/configurations/TeamsMessagingPolicy/configuration/${identity}`;
      const changed = { ...declared, AllowUserDeleteMessage: !declared.AllowUserDeleteMessage };
      expect((await tenant.asAdmin.teams("PUT", path, changed)).status).toBeLessThan(300);
      const { code } = await typed(stack, ["up", "--stack", "demo", "--refresh", "--yes", "--skip-preview"]);
      expect(code).toBe(0);
      expect(policies.get(identity)?.AllowUserDeleteMessage).toBe(declared.AllowUserDeleteMessage);
    },
    runMs,
  );

  it(
    "leaves the tenant as it was when everything is taken down",
    async () => {
      const { code, stdout } = await runCli(["demo", "--destroy"], stack.folder);
      expect(stdout).toContain("The tenant is as it was before.");
      expect(code).toBe(0);
      expect([...tenant.store.collection("groups").keys()]).toEqual([]);
    },
    runMs,
  );
});

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Engine, engineEnv, ensureEngine, terminalProgress } from "../../engine/index.ts";
import { capture } from "../../engine/process.ts";

let engine: Engine;
let project: string;
let env: NodeJS.ProcessEnv;

async function pulumi(...args: string[]): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await capture(engine.pulumi, [...args, "--color", "never", "--non-interactive"], {
    cwd: project,
    env,
  });
  return { code, output: stdout + stderr };
}

beforeAll(async () => {
  engine = await ensureEngine({ progress: terminalProgress() });
  project = mkdtempSync(join(tmpdir(), "m365-project-"));
  for (const folder of ["home", "state", "policies"]) mkdirSync(join(project, folder));
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "dir");
  const write = (file: string, text: string) => writeFileSync(join(project, file), text);
  write("package.json", '{"name":"probe","type":"module"}');
  write(
    "Pulumi.yaml",
    "name: probe\nmain: index.ts\nruntime:\n  name: nodejs\n  options: {typescript: false, nodeargs: --import ./flag.mjs}\n",
  );
  write("flag.mjs", "globalThis.nodeArgsWereHonoured = true;\n");
  write(
    "index.ts",
    `import * as pulumi from "@pulumi/pulumi";
const mode: string = new pulumi.Config().get("mode") ?? "well";
if (mode === "throws") throw new Error("the program's own words");
class Thing extends pulumi.dynamic.Resource {
  constructor(name: string) {
    super({ create: async (inputs) => ({ id: "one", outs: inputs }) }, name, { colour: mode });
  }
}
new Thing("thing");
export const flag = (globalThis as { nodeArgsWereHonoured?: boolean }).nodeArgsWereHonoured;
`,
  );
  write("policies/PulumiPolicy.yaml", "runtime: nodejs\nmain: main.mjs\n");
  write("policies/package.json", '{"name":"pack","version":"1.0.0","type":"module","main":"main.mjs"}');
  write(
    "policies/main.mjs",
    `import { PolicyPack } from "@pulumi/policy";
new PolicyPack("probe", { policies: [{ name: "no-red", description: "no red thing", enforcementLevel: "mandatory",
  validateResource: (args, report) => { if (args.props.colour === "red") report("a thing is red"); } }] });
`,
  );
  env = engineEnv(engine, {
    home: join(project, "home"),
    backendUrl: `file://${join(project, "state")}`,
    passphrase: "",
    offline: true,
  });
  expect(await pulumi("stack", "init", "probe")).toMatchObject({ code: 0 });
}, 900_000);

describe("the engine with the language host that is in use here", { timeout: 120_000 }, () => {
  it("runs a TypeScript program as it stands, with its node arguments and a dynamic resource", async () => {
    const up = await pulumi("up", "--yes", "--skip-preview");
    expect(up).toMatchObject({ code: 0 });
    expect(up.output).toMatch(/flag\s*:\s*true/);
    expect((await pulumi("preview", "--expect-no-changes")).code).toBe(0);
  });

  it("runs a policy pack, and lets it stop a preview", async () => {
    await pulumi("config", "set", "mode", "red");
    const preview = await pulumi("preview", "--policy-pack", "policies");
    expect(preview.code).not.toBe(0);
    expect(preview.output).toContain("a thing is red");
    await pulumi("config", "rm", "mode");
  });

  it("shows a program's error once, in the program's own words", async () => {
    await pulumi("config", "set", "mode", "throws");
    const preview = await pulumi("preview");
    expect(preview.code).not.toBe(0);
    expect(preview.output).toContain("the program's own words");
    expect(preview.output).not.toContain("exit code 32");
    await pulumi("config", "rm", "mode");
  });

  it("takes what it made down again", async () => {
    expect(await pulumi("destroy", "--yes", "--skip-preview")).toMatchObject({ code: 0 });
  });
});

import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const manifest: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
const tarball = resolve("dist", `pulumi-m365-tenant-${manifest.version}.tgz`);

function run(file: string, args: string[], cwd = process.cwd()): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(file, args, { cwd, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

const ok = async (...call: Parameters<typeof run>) => {
  const { code, output } = await run(...call);
  expect(code, output).toBe(0);
  return output;
};

beforeAll(async () => {
  await ok(process.execPath, ["scripts/package.mjs"]);
}, 300_000);

describe("the package that other municipalities install", () => {
  it("is one that every tool can resolve, with its types", { timeout: 120_000 }, async () => {
    await ok("publint", ["dist", "--strict"]);
    await ok("attw", [tarball, "--profile", "esm-only"]);
  });

  it("holds no path of the machine it was built on", async () => {
    const listing = await ok("tar", ["-tzf", tarball]);
    expect(listing).not.toMatch(/tests\/|\.tenant|node_modules|(?<!\.d)\.ts$/m);
    const everything = await run("grep", ["-rlF", resolve("."), "dist"]);
    expect(everything.output).toBe("");
  });

  it("keeps the entry that every state names", () => {
    const { name, exports }: { name: string; exports: Record<string, unknown> } = JSON.parse(
      readFileSync("dist/package.json", "utf8"),
    );
    expect(name).toBe("pulumi-m365-tenant");
    expect(exports["./dynamic"]).toEqual({
      types: "./components/providers/dynamic.d.ts",
      default: "./components/providers/dynamic.js",
    });
  });

  it("brings Björkmossa up on the tenant it carries, and down again", { timeout: 600_000 }, async () => {
    const project = mkdtempSync(join(tmpdir(), "bjorkmossa-"));
    cpSync("examples/bjorkmossa", project, { recursive: true, filter: (path) => !/node_modules|\.tenant/.test(path) });
    const file = join(project, "package.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/file:[^"]*/, `file:${tarball}`));
    await ok("npm", ["install", "--no-audit"], project);
    const demo = ["run", "--silent", "demo"];
    const up = await ok("npm", demo, project);
    expect(up).toMatch(/✓ units +20\n/);
    expect(up).toMatch(/✓ people in the units +720\n/);
    expect(await ok("npm", demo, project)).toContain("Nothing changes");
    expect(await ok("npm", [...demo, "--", "--destroy"], project)).toContain("The tenant is as it was before");
    rmSync(project, { recursive: true, force: true });
  });
});

it("Björkmossa's program stays small enough to read at one go", () => {
  expect(readFileSync("examples/bjorkmossa/index.ts", "utf8").split("\n").length).toBeLessThanOrEqual(60);
});

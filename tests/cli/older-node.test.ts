import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "./run-cli.ts";

/** Makes Node claim an older version before anything else runs. */
const pretend =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.1'}})";
let alone: string;
beforeAll(() => {
  alone = mkdtempSync(join(tmpdir(), "m365-node-"));
  cpSync(cli, join(alone, "m365-tenant.mjs"));
});
afterAll(() => rmSync(alone, { recursive: true, force: true }));

const run = (file: string, args: string[]) =>
  spawnSync(process.execPath, ["--import", pretend, file, ...args], { encoding: "utf8" });

describe("a Node that is too old", () => {
  it("hands over to the newer one that npm installed beside the command", () => {
    const { status, stdout } = run(cli, ["check", "--help"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("m365-tenant check --stack prod")]);
  });

  it("is told in one sentence where there is no newer one", () => {
    const { status, stderr } = run(join(alone, "m365-tenant.mjs"), ["demo"]);
    expect(status).toBe(4);
    expect(stderr).toMatch(/^m365-tenant needs Node 24 or newer, and this is 20\.11\.1: .*\n$/);
  });
});

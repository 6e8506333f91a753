import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeProgram } from "../raw-program.ts";
import { runCli } from "../run-cli.ts";

let scratch: string;
let folder: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "m365-diff-"));
  const on = "config:\n  raw:stage: 'on'\n  raw:owners: [one]\n  raw:key: {secure: v1:x}\n";
  folder = writeProgram(join(scratch, "raw"), {
    "Pulumi.dev.yaml": on,
    "empty.json": '{"version": 3, "deployment": {"resources": []}}',
    "wrong.json": "[]",
  });
  symlinkSync(fileURLToPath(new URL("../../../node_modules", import.meta.url)), join(scratch, "node_modules"));
  writeFileSync(join(scratch, "package.json"), '{"type":"module"}');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("m365-tenant diff", { timeout: 120_000 }, () => {
  it("writes what raw resources would do to people, and ends with 1 when nobody is named as break-glass", async () => {
    const { code } = await runCli(
      ["diff", "-s", "dev", "--state", "empty.json", "--out", "people.md", "--language", "nb"],
      folder,
    );
    const page = readFileSync(join(folder, "people.md"), "utf8");
    expect(code).toBe(1);
    expect(page).toContain("**Nødkontoene ville ikke komme inn overalt. Ikke flett dette inn.**");
    expect(page).toContain("✗ koden nevner ingen nødkonto");
    expect(page).toMatch(/en nyansatt som ikke er i noen gruppe ennå.*sluppet inn med MFA/);
  });

  it("says in one sentence that a file is no state", async () => {
    const { code, stderr } = await runCli(["diff", "-s", "dev", "--state", "wrong.json"], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("✗ --state wrong.json: cannot be read as what `pulumi stack export` writes");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cli, runCli } from "./run-cli.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "m365-emulator-"));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: tenant\nruntime: nodejs\n");
  writeFileSync(join(folder, "index.ts"), "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function started(): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [cli, "emulator", "--seed", "empty", "--json"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (!child.stdout) throw new Error("the command has no output");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, line };
}

async function stopped({ child }: { child: ChildProcess }): Promise<number | null> {
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

describe("m365-tenant emulator", () => {
  it("prints how to reach the tenant, keeps its secret for the owner's eyes, and stops when told to", async () => {
    const running = await started();
    const connection = JSON.parse(running.line);
    expect(Object.keys(connection)).toEqual([
      "url",
      "caFile",
      "tenantId",
      "clientId",
      "clientSecret",
      "subscriptionId",
    ]);
    expect(connection.url).toMatch(/^https:\/\/localhost:\d+$/);
    expect(statSync(join(folder, ".tenant", "emulator.json")).mode & 0o777).toBe(0o600);

    const second = await runCli(["emulator", "--json"], folder);
    expect(second).toMatchObject({ code: 0, stdout: `${running.line}\n` });
    expect(second.stderr).toContain("up already");

    expect(await stopped(running)).toBe(0);
    expect(existsSync(join(folder, ".tenant", "emulator.json"))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, ".tenant", "snapshot.json"), "utf8"))).toBeTypeOf("object");
  });

  it("goes on from its snapshot: the same tenant, the same application, the same secret", async () => {
    const first = await started();
    await stopped(first);
    const second = await started();
    await stopped(second);
    const identity = (line: string) => ({ ...JSON.parse(line), url: "" });
    expect(identity(second.line)).toEqual(identity(first.line));
  });

  it("is not misled by the file of one that was killed", async () => {
    mkdirSync(join(folder, ".tenant"));
    const gone = {
      url: "https://localhost:1",
      caFile: "/nowhere/ca.pem",
      tenantId: "t",
      clientId: "c",
      clientSecret: "s",
    };
    writeFileSync(join(folder, ".tenant", "emulator.json"), JSON.stringify(gone));
    const running = await started();
    expect(JSON.parse(running.line).url).not.toBe(gone.url);
    await stopped(running);
  });
});

describe("m365-tenant emulator says in one sentence what is in the way", () => {
  const sentence = async (...args: string[]) => {
    const { code, stderr } = await runCli(["emulator", "--seed", "empty", ...args], folder);
    const said = stderr.split("\n").filter((line) => line.startsWith("✗"));
    return { code, said: said.join("\n"), lines: said.length };
  };

  it("a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await sentence("--port", String(port))).toEqual({
      code: 4,
      lines: 1,
      said: expect.stringMatching(`${port}`),
    });
    other.close();
  });

  it("a snapshot that cannot be read, which it leaves as it is", async () => {
    mkdirSync(join(folder, ".tenant"));
    const snapshot = join(folder, ".tenant", "snapshot.json");
    writeFileSync(snapshot, '{"format":');
    expect(await sentence()).toEqual({ code: 4, lines: 1, said: expect.stringContaining("snapshot.json") });
    expect(readFileSync(snapshot, "utf8")).toBe('{"format":');
  });

  it("a port, a weather or a seed that does not exist", async () => {
    expect(await sentence("--port", "many")).toMatchObject({ code: 2, lines: 1 });
    expect(await sentence("--weather", "snow")).toMatchObject({ code: 2, lines: 1 });
    expect(await sentence("--seed", "nowhere.yaml")).toMatchObject({
      code: 4,
      said: expect.stringContaining("nowhere.yaml"),
    });
  });

  it("no tenant that is up, when its environment is asked for", async () => {
    const { code, stdout, stderr } = await runCli(["env"], folder);
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toContain("m365-tenant emulator");
  });
});

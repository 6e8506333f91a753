import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";

function runUnder(version: string): Promise<{ code: number; stderr: string }> {
  const pretend = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
  const args = ["--import", pretend, "--import", "./engine/node-version.mjs", "--eval", "process.exitCode = 7"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stderr }));
  });
}

describe("a program started by hand", () => {
  it("under an older Node says so in one sentence and does not run", async () => {
    const { code, stderr } = await runUnder("20.20.2");
    expect(code).toBe(32);
    expect(stderr).toBe(
      "This needs Node 24 or newer, and Node 20.20.2 is running: put 24 first on PATH, or use the npm scripts, which bring their own (npm ci installs it).\n",
    );
  });

  it.each(["24.0.0", "26.1.0"])("under Node %s runs", async (version) => {
    expect(await runUnder(version)).toEqual({ code: 7, stderr: "" });
  });
});

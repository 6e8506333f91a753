import { capture } from "./process.ts";

/** What the engine's modules are written in (the `go` line of go/go.mod). */
const oldestGo = { major: 1, minor: 26 };

export type GoToolchain =
  | { kind: "usable"; version: string }
  | { kind: "missing" }
  | { kind: "tooOld"; version: string };

/** Which Go is installed. A newer one is never downloaded behind the person's back. */
export async function goToolchain(): Promise<GoToolchain> {
  const { code, stdout } = await capture("go", ["env", "GOVERSION"], {
    env: { ...process.env, GOTOOLCHAIN: "local" },
    timeoutMs: 30_000,
  });
  const match = /^go(\d+)\.(\d+)/.exec(stdout.trim());
  if (code !== 0 || !match) return { kind: "missing" };
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const usable = major > oldestGo.major || (major === oldestGo.major && minor >= oldestGo.minor);
  return { kind: usable ? "usable" : "tooOld", version: stdout.trim().slice(2) };
}

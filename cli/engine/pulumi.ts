import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineEvent, EventLog } from "./event-log.ts";
import type { StateSession } from "./session.ts";

/** How a run of `pulumi` ended. */
export interface PulumiResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** True when the person interrupted it; the engine then ended what it had begun. */
  readonly interrupted: boolean;
}

const eventsEveryMs = 200;

/** Runs `pulumi` in the project and waits for it. */
export async function pulumi(session: StateSession, args: readonly string[], input?: string): Promise<PulumiResult> {
  return run(session, args, input);
}

/** Runs `pulumi` and hands over what the engine does, while it does it. */
export async function pulumiWithEvents(
  session: StateSession,
  args: readonly string[],
  onEvent: (event: EngineEvent) => void,
): Promise<PulumiResult> {
  const scratch = mkdtempSync(join(tmpdir(), "m365-tenant-"));
  const file = join(scratch, "events.json");
  writeFileSync(file, "");
  const log = new EventLog(file);
  const pass = () => {
    for (const event of log.take()) onEvent(event);
  };
  const timer = setInterval(pass, eventsEveryMs);
  try {
    return await run(session, [...args, "--event-log", file]);
  } finally {
    clearInterval(timer);
    pass();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function run(session: StateSession, args: readonly string[], input?: string): Promise<PulumiResult> {
  const child = spawn(session.engine.pulumi, [...args, "--non-interactive", "--color", "never"], {
    cwd: session.project.folder,
    // --event-log is one of the engine's debug flags.
    env: { ...session.env, PULUMI_DEBUG_COMMANDS: "true" },
    stdio: ["pipe", "pipe", "pipe"],
    // In a process group of its own a Ctrl-C comes from here alone, and only once.
    detached: process.platform !== "win32",
  });
  let stdout = "";
  let stderr = "";
  let interrupted = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  // The first makes the engine end what it has begun, the second makes it stop at once.
  const interrupt = () => {
    interrupted = true;
    child.kill("SIGINT");
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return { code: code ?? 1, stdout, stderr, interrupted };
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

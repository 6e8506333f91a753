import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Who holds a stack in a file backend. */
export interface StackLock {
  readonly file: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** True only when the process is known to be gone: it ran on this machine. */
  readonly abandoned: boolean;
}

// The form is the engine's own (pkg/backend/diy/lock.go).
const lockSchema = z.looseObject({ pid: z.number(), hostname: z.string(), timestamp: z.string() });

/** The locks on a stack in a file backend; none where the backend is elsewhere, which tells them itself. */
export function locksOf(backendUrl: string, project: string, stack: string): readonly StackLock[] {
  if (!backendUrl.startsWith("file://") || backendUrl.startsWith("file://~")) return [];
  const folder = join(fileURLToPath(backendUrl), ".pulumi", "locks", "organization", project, stack);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readLock(join(folder, name)));
}

function readLock(file: string): StackLock {
  const parsed = lockSchema.safeParse(parseJson(readFileSync(file, "utf8")));
  // A lock that was cut off while it was written belongs to nobody who is still there.
  if (!parsed.success) return { file, pid: 0, host: hostname(), since: "", abandoned: true };
  const { pid, hostname: host, timestamp: since } = parsed.data;
  return { file, pid, host, since, abandoned: host === hostname() && !isRunning(pid) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (process.platform === "linux" && !isLiveEngine(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** False for one that has ended and that nobody has buried yet, and for a number that was given out again. */
function isLiveEngine(pid: number): boolean {
  try {
    const [, name, state] = /\((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name?.startsWith("pulumi") === true && state !== "Z" && state !== "X";
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH")) return false;
    throw error;
  }
}

/** One sentence about who holds a stack. */
export function lockSentence(stack: string, lock: StackLock): string {
  const since = lock.since === "" ? "" : ` since ${lock.since}`;
  if (lock.abandoned) {
    return `Stack ${stack} is locked by a run that was killed (process ${lock.pid}${since}): run \`m365-tenant recover --stack ${stack}\`.`;
  }
  const held = `Stack ${stack} is being changed by process ${lock.pid} on ${lock.host}${since}: wait until it is done`;
  if (lock.host === hostname()) return `${held}.`;
  // Whether it still runs there cannot be seen from here.
  return `${held}; where it is certain that it runs no more, \`pulumi cancel --stack ${stack}\` and then \`m365-tenant recover --stack ${stack}\`.`;
}

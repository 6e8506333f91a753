import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const pollMs = 500;

/** Does the work alone among all processes of this machine; `onWait` hears whom it waits for. */
export async function withLock<T>(folder: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  while (!tryLock(folder)) {
    const pid = holder(folder);
    if (pid !== undefined && isAlive(pid)) onWait(pid);
    // Without a pid the other one is between making the folder and writing its pid, or died there.
    else if (pid !== undefined || (await stillWithoutPid(folder))) rmSync(folder, { recursive: true, force: true });
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Making a folder is the one step that only one process can win. */
function tryLock(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(folder, "pid"), String(process.pid));
  return true;
}

function holder(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, "pid"), "utf8")) || undefined;
  } catch {
    return undefined; // released, or not written yet
  }
}

async function stillWithoutPid(folder: string): Promise<boolean> {
  await sleep(pollMs);
  return holder(folder) === undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

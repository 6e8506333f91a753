import { execFile } from "node:child_process";

export type Outcome = { code: number; stdout: string; stderr: string };

/** Runs a program without a shell and collects what it prints; a program that cannot be started gives code -1. */
export function capture(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { timeoutMs, ...rest } = options;
    execFile(
      file,
      [...args],
      { ...rest, ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }), maxBuffer: 64 << 20, encoding: "utf8" },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ code, stdout, stderr: stderr || (error?.message ?? "") });
      },
    );
  });
}

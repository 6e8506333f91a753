import { spawn } from "node:child_process";
import type { Engine } from "./engine.ts";

export type RunOptions = {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Hears each piece of output. */
  onOutput: (text: string, from: "stdout" | "stderr") => void;
};

/** Runs `pulumi` without a shell and gives its exit code. */
export function runPulumi(
  engine: Engine,
  args: readonly string[],
  { cwd, env, onOutput }: RunOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(engine.pulumi, [...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    for (const from of ["stdout", "stderr"] as const) {
      child[from].setEncoding("utf8").on("data", (text: string) => onOutput(text, from));
    }
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { takeSnapshot } from "../../../emulator/store/snapshot.ts";
import { makeTenant } from "../../../emulator/tenant.ts";
import { calm } from "../../emulator-weather/calm.ts";
import { type Figure, print } from "./figure.ts";
import { seedOf } from "./tenant-of.ts";

/** From the command to the line that says it listens; and what it holds in memory then. */
const main = fileURLToPath(new URL("../../../emulator/main.ts", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const times = 7;
const figures: Figure[] = [];

// Two ways in one run: compiled modules kept between starts, and compiled anew each time.
const cache = { NODE_COMPILE_CACHE: path.join(folder, "cache") };
await start(["--seed", "voss"], cache);
await measured("start", "voss, modules compiled before", ["--seed", "voss"], cache);
await measured("start", "voss, modules compiled anew", ["--seed", "voss"], { NODE_DISABLE_COMPILE_CACHE: "1" });
await measured("start", "empty, modules compiled before", ["--seed", "empty"], cache);
const large = path.join(folder, "large.json");
const clock = () => new Date();
const { context } = makeTenant({ from: { seed: seedOf(60_000) }, weather: calm.figures, clock, origin: () => "" });
writeFileSync(large, JSON.stringify(takeSnapshot(context.store)));
await measured("start", "60,000 users from a snapshot", ["--seed", large], cache, 3);
print("Start and memory of the server process", figures);
rmSync(folder, { recursive: true });

async function measured(
  what: string,
  workload: string,
  args: readonly string[],
  env: Record<string, string>,
  rounds = times,
): Promise<void> {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await start(args, env));
  const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  figures.push(
    { what, workload: `${workload}; median of ${rounds}`, value: median(runs.map(({ ms }) => ms)), unit: "ms" },
    { what: "processor time of it", workload, value: median(runs.map(({ processorMs }) => processorMs)), unit: "ms" },
    { what: "memory after it", workload: `${workload}; resident`, value: median(runs.map(({ mb }) => mb)), unit: "MB" },
  );
}

async function start(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ ms: number; processorMs: number; mb: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, "--json", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  await once(child.stdout, "data");
  const ms = performance.now() - began;
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
  child.kill("SIGTERM");
  await once(child, "exit");
  return { ms, processorMs: (Number(fields[11]) + Number(fields[12])) * 10, mb: Number(resident) / 1024 };
}

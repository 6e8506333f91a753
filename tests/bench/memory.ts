import { readdirSync, readFileSync } from "node:fs";

/** The processes of a run, by what their command line names (Pulumi's own entries and ours). */
const parts = [
  ["azuread double", "emulator/azuread/main"],
  ["own resources", "dynamic-provider"],
  ["guardrails", "run-policy-pack"],
  ["guardrails", "policies/main"],
  ["program", "program-under-mocks/child"],
  ["program", "cmd/run"],
  ["language host", "pulumi-language-nodejs"],
  ["engine", "/pulumi"],
] as const;

const everyMs = 100;

/** Watches the peak resident memory of this process's descendants, in MB by part, until it is stopped. */
export function watchMemory(): { stop(): ReadonlyMap<string, number> } {
  const peaks = new Map<string, number>();
  const look = () => {
    for (const pid of descendants(process.pid)) {
      const part = partOf(read(pid, "cmdline"));
      const peakKb = Number(/VmHWM:\s+(\d+)/.exec(read(pid, "status"))?.[1] ?? 0);
      if (part !== undefined) peaks.set(part, Math.max(peaks.get(part) ?? 0, Math.round(peakKb / 1024)));
    }
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peaks;
    },
  };
}

function partOf(commandLine: string): string | undefined {
  return parts.find(([, sign]) => commandLine.includes(sign))?.[0];
}

function descendants(root: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(read(Number(name), "stat"))?.[1])] as const);
  const found: number[] = [];
  const add = (parent: number) => {
    for (const [pid, of] of parents) {
      if (of !== parent) continue;
      found.push(pid);
      add(pid);
    }
  };
  add(root);
  return found;
}

/** Empty for a process that has ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

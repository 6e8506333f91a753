import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pulumi } from "../../cli/engine/pulumi.ts";
import type { Session } from "../../cli/engine/session.ts";
import { packArgs } from "../../cli/guardrails/pack-args.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { copyProject } from "../state/project-copy.ts";
import { session } from "../whole-way/pulumi.ts";
import { voss } from "../whole-way/scratch-stack.ts";
import { serveTenant } from "../whole-way/served-tenant.ts";
import { multiplied } from "./organisation.ts";

/** The demo's stack with so many times its units, on an embedded tenant with so many times its people. */
export interface BenchStack {
  readonly folder: string;
  readonly organisation: string;
  remove(): void;
}

export function benchStack(times: number): BenchStack {
  const copy = copyProject();
  const organisation = join(copy.folder, "organisations", "bench.yaml");
  writeFileSync(organisation, multiplied(voss, times));
  const file = join(copy.folder, "Pulumi.demo.yaml");
  const demo = readFileSync(file, "utf8").replace("organisations/voss.yaml", "organisations/bench.yaml");
  writeFileSync(file, times === 1 ? demo : demo.replace(telephony, ""));
  return { folder: copy.folder, organisation, remove: copy.remove };
}

type Weather = Parameters<typeof serveTenant>[2];

/** Numbers and queues are those of one municipality: only it has them. */
const telephony = / {2}# The telephony of[\s\S]*?(?= {2}tenant:restoreOnDelete)/;

/** The stack with its tenant up and the engine at hand. */
export interface OpenBench {
  readonly session: Session;
  readonly tenant: EmbeddedTenant;
  /** Runs `pulumi`; what it says when it fails is thrown. */
  run(args: readonly string[], more?: NodeJS.ProcessEnv): Promise<string>;
  guardrails(): Promise<readonly string[]>;
}

/** A new stack of that size on a tenant of its own; both are gone when the work is done. */
export async function onItsTenant<T>(
  times: number,
  weather: Weather,
  work: (bench: OpenBench) => Promise<T>,
): Promise<T> {
  const stack = benchStack(times);
  try {
    const bench = await open(stack, weather);
    try {
      await bench.run(["stack", "init"]);
      return await work(bench);
    } finally {
      await bench.tenant.stop();
    }
  } finally {
    stack.remove();
  }
}

async function open(stack: BenchStack, weather: Weather): Promise<OpenBench> {
  const folder = tenantFolder(stack.folder);
  prepare(folder);
  rmSync(folder.snapshot, { force: true });
  const tenant = await serveTenant(stack, stack.organisation, weather);
  const opened = await session(stack);
  return {
    session: opened,
    tenant,
    guardrails: () => packArgs(opened, "demo", "nn"),
    run: async (args, more = {}) => {
      const withMore = { ...opened, env: { ...opened.env, ...more } };
      const { code, stdout, stderr } = await pulumi(withMore, [...args, "--stack", "demo"]);
      if (code !== 0) throw new Error(`pulumi ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
      return stdout;
    },
  };
}

import { rmSync, writeFileSync } from "node:fs";
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

const accounts = "[bbbbbbbb-0000-4000-8000-000000000001, bbbbbbbb-0000-4000-8000-000000000002]";

/** The stack of Voss with so many times its units, on an embedded tenant with so many times its people. */
export interface BenchStack {
  readonly folder: string;
  readonly organisation: string;
  remove(): void;
}

export function benchStack(times: number): BenchStack {
  const copy = copyProject();
  const organisation = join(copy.folder, "organisations", "bench.yaml");
  writeFileSync(organisation, multiplied(voss, times));
  writeFileSync(
    join(copy.folder, "Pulumi.demo.yaml"),
    `config:
  tenant:organisation: organisations/bench.yaml
  tenant:breakGlass: {accounts: ${accounts}, protect: false}
  tenant:rollout: {groups: [0, 1, 2, 3]}
  tenant:teams: {onDelete: delete, units: {ikt-digitalisering: {owners: ${accounts}}}}
  tenant:restoreOnDelete: "true"
`,
  );
  return { folder: copy.folder, organisation, remove: copy.remove };
}

/** The stack with its tenant up and the engine at hand. */
export interface OpenBench {
  readonly session: Session;
  readonly tenant: EmbeddedTenant;
  /** Runs `pulumi`; what it says when it fails is thrown. */
  run(args: readonly string[], more?: NodeJS.ProcessEnv): Promise<string>;
  guardrails(): Promise<readonly string[]>;
}

export async function openBench(stack: BenchStack): Promise<OpenBench> {
  const folder = tenantFolder(stack.folder);
  prepare(folder);
  rmSync(folder.snapshot, { force: true });
  const tenant = await serveTenant(stack, stack.organisation, "calm");
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

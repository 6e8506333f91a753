import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { getEngine, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

// Two steps and what goes to them, and nothing else of the tenant, so that a run of the engine is short.
const program = `import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import { groupOfKind, readStack, Rollout, TeamsPolicies } from "../../components/index.ts";

const { rollout } = readStack(new pulumi.Config());
const members = Object.fromEntries(
  rollout.groups.map((key) => {
    const args = { displayName: \`STA-Pulje-\${key}\`, securityEnabled: true, preventDuplicateNames: true };
    const resource = new azuread.Group(\`step-\${key}\`, args);
    return [key, groupOfKind("rollout", "static", { key, logicalName: \`step-\${key}\`, resource })];
  }),
);
const { reached: steps } = new Rollout("liten-rollout", { ...rollout, members });
const reached = { groups: members, steps };
const { policies } = new TeamsPolicies("liten-teams", { prefix: "liten", personas: {}, policies: {}, reached });
export const kinds = Object.keys(policies);
`;

export const day = 86_400_000;

/** A stack of two steps and everyone, on a tenant of its own. */
export class PromotedStack {
  readonly tenant: EmbeddedTenant;
  readonly #stack: ScratchStack;
  readonly #configuration: string;

  static async open(): Promise<PromotedStack> {
    await getEngine();
    const stack = scratchStack(small, "ikt", program);
    prepare(tenantFolder(stack.folder));
    return new PromotedStack(stack, await serveTenant(stack, small));
  }

  private constructor(stack: ScratchStack, tenant: EmbeddedTenant) {
    this.#stack = stack;
    this.tenant = tenant;
    this.#configuration = readFileSync(join(stack.folder, "Pulumi.demo.yaml"), "utf8");
  }

  async close(): Promise<void> {
    await this.tenant.stop();
    this.#stack.remove();
  }

  /** The one changed value of a promotion, or of the way back. */
  reach(step: string): void {
    const rollout = `  tenant:rollout:
    groups: [0, 1, 2]
    conditions: {"0": {days: 5, incidents: 0, active: 0.5}}
    reached: {telephony: ${step}}
`;
    writeFileSync(join(this.#stack.folder, "Pulumi.demo.yaml"), this.#configuration + rollout);
  }

  /** What people note of the pilots. */
  note(daysSince: number): void {
    const began = new Date(Date.now() - daysSince * day).toISOString().slice(0, 10);
    writeFileSync(join(this.#stack.folder, "rollout.yaml"), `steps:\n  "0": {began: "${began}", incidents: 0}\n`);
  }

  m365(...args: string[]) {
    return runCli([...args, "--language", "nb"], this.#stack.folder);
  }

  /** Brings the first program up as `pulumi` does, which asks nothing. */
  async begin() {
    await typed(this.#stack, ["stack", "init", "demo"]);
    return typed(this.#stack, ["up", "--yes", "--skip-preview", "--stack", "demo", "--non-interactive"]);
  }

  /** The names of the groups that are given a calling policy. */
  whoCalls(): string[] {
    return [...this.tenant.store.teamsAdmin.groupAssignments.values()]
      .filter(({ policyType }) => policyType === "TeamsCallingPolicy")
      .map(({ groupId }) => String(this.tenant.store.collection("groups").get(groupId)?.displayName))
      .toSorted();
  }
}

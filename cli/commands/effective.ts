import type { Command } from "commander";
import {
  type EffectivePolicy,
  readEffectivePolicies,
} from "../../components/providers/teams-admin/read-effective-policies.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { demoStack } from "../embedded/open.ts";
import { readTenant } from "../reading/read-tenant.ts";

interface EffectiveOptions {
  readonly stack: string;
  readonly json?: boolean;
}

/** `m365-tenant effective`: the Teams policies one person really has. */
export function addEffective(program: Command): void {
  program
    .command("effective <person>")
    .description("print the Teams policies that one person really has, and which group each comes by")
    .option("-s, --stack <name>", "the stack whose tenant is read", demoStack)
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant effective 0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d7f --stack prod
The person is an object id. What is not listed is Global's. A new assignment shows up to a day late.
It reads, with TeamsUserConfiguration.Read.All, and changes nothing. Stack demo is read on the embedded tenant; every
other one with the ARM_* variables that pulumi itself would use.
${exitCodeHelp}`,
    )
    .action(async (person: string, { stack, json }: EffectiveOptions) => {
      const policies = await readTenant(stack, "TeamsUserConfiguration.Read.All", (tenant) =>
        readEffectivePolicies(tenant, person),
      );
      process.stdout.write(json ? `${JSON.stringify({ person, policies }, null, 2)}\n` : policyLines(policies));
    });
}

function policyLines(policies: readonly EffectivePolicy[]): string {
  if (policies.length === 0) return "Every policy is Global's.\n";
  const lines = policies.map(({ policyType, policyName, groupId }) => {
    const how = groupId === undefined ? "given to the person" : `by the group ${groupId}`;
    return `${policyType.padEnd(36)} ${policyName}, ${how}`;
  });
  return `${lines.join("\n")}\n`;
}

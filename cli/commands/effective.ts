import type { Command } from "commander";
import {
  type EffectivePolicy,
  readEffectivePolicies,
} from "../../components/providers/teams-admin/read-effective-policies.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { readTenant } from "../reading/read-tenant.ts";

/** `m365-tenant effective`: the Teams policies one person really has. */
export function addEffective(program: Command): void {
  program
    .command("effective <person>")
    .description("print the Teams policies that one person really has, and which group each comes by")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
The person is an object id. Reads the tenant that the ARM_* variables name, with TeamsUserConfiguration.Read.All.
What is not listed is Global's. A new assignment shows up to a day late.
Example:
  m365-tenant effective 0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d7f
${exitCodeHelp}`,
    )
    .action(async (person: string, { json }: { readonly json?: boolean }) => {
      const policies = await readTenant("TeamsUserConfiguration.Read.All", (tenant) =>
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

import type { Command } from "commander";
import { openTenant } from "../../components/graph/index.ts";
import { terminalProgress } from "../../engine/index.ts";
import { type DeclaredTenant, rules, runRules } from "../../policies/rules.ts";
import { breakGlassNames, inTenantWords } from "../audit/in-tenant-words.ts";
import { withNamedPartners } from "../audit/named-partners.ts";
import { readTenant } from "../audit/read-tenant.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { atTenant } from "../embedded/at-tenant.ts";
import { demoStack } from "../embedded/open.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { findProject, type Project } from "../project.ts";
import { addReportOptions, type ReportOptions } from "../report/report-options.ts";
import { reportResults } from "../report/report-results.ts";

/** `m365-tenant audit`: the guardrails, over the tenant as it is. */
export function addAudit(program: Command): void {
  const command = program
    .command("audit")
    .description(
      "hold the tenant as it is against the guardrails: reads it, changes nothing, counts people without names",
    )
    .option("-s, --stack <name>", "the stack whose tenant is read; demo is on the embedded tenant", demoStack);
  addReportOptions(command)
    .addHelpText(
      "after",
      `
Example:
  m365-tenant audit --stack prod
  m365-tenant audit --stack prod --format junit --out audit.xml
Every stack but demo is read with the ARM_* variables that pulumi itself would use. What may not be read is told rule by
rule with the permission it needs; it is no pass.
${exitCodeHelp}
audit ends with 1 when a mandatory rule fails or only reports, and with 3 when one stays open.`,
    )
    .action(async (options: ReportOptions) => {
      process.exitCode = await audit(options);
    });
}

async function audit(options: ReportOptions): Promise<number> {
  const { stack } = options;
  const project = findProject(process.cwd());
  const { settings } = readSettings(options.settings, project);
  const declared = await declareTenant(project, stack);
  const names = [...breakGlassNames(declared), ...(settings.breakGlass ?? [])];
  const read = await readFrom(project, stack, names);
  const tenant = { ...read, resources: [...read.resources, ...inTenantWords(declared, read)] };
  const results = runRules(rules, tenant, withNamedPartners(settings, declared), new Date());
  return reportResults(project, options, { command: "audit", resources: read.resources.length, results });
}

function readFrom(project: Project, stack: string, names: readonly string[]): Promise<DeclaredTenant> {
  const progress = terminalProgress();
  return atTenant(project, stack, progress, async (connection) => {
    const step = progress.step("Reading the tenant");
    const tenant = await readTenant(await openTenant(connection), names);
    step.done(`${tenant.resources.length} objects`);
    return tenant;
  });
}

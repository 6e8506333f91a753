import type { Command } from "commander";
import { silentProgress, terminalProgress } from "../../engine/index.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { readState } from "../engine/read-state.ts";
import { judgeChange } from "../guardrails/judge-change.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { findProject } from "../project.ts";
import { addReportOptions, type ReportOptions } from "../report/report-options.ts";
import { reportResults } from "../report/report-results.ts";

interface CheckOptions extends ReportOptions {
  readonly state?: string;
}

/** `m365-tenant check`: the guardrails, over the program under mocks. */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .description("hold a stack against the guardrails: no engine, no network, no credentials")
    .option("-s, --stack <name>", "the stack whose configuration is used", "demo");
  addReportOptions(command)
    .option(
      "--state <file>",
      "the stack as it stands, written by `pulumi stack export`: an exception that has run out stops no change that only gives access back",
    )
    .addHelpText(
      "after",
      `
Example:
  m365-tenant check --stack prod
  m365-tenant check --stack prod --format sarif --out guardrails.sarif
  m365-tenant check --stack prod --state exported.json
  m365-tenant check --stack prod --json | jq '.results[] | select(.verdict != "pass")'
${exitCodeHelp}
check ends with 1 when a mandatory rule fails and with 3 when one stays open. Advisory rules, and what only the tenant
can say (m365-tenant audit), change nothing.`,
    )
    .action(async (options: CheckOptions) => {
      process.exitCode = await check(options);
    });
}

async function check(options: CheckOptions): Promise<number> {
  const { stack } = options;
  const project = findProject(process.cwd());
  const { settings } = readSettings(options.settings, project);
  const state = options.state === undefined ? undefined : readState(options.state);
  // A log of a pipeline needs no sign of life for a second or two.
  const progress = process.stderr.isTTY ? terminalProgress() : silentProgress;
  const step = progress.step(`Running the program of stack ${stack}`);
  const tenant: DeclaredTenant = await declareTenant(project, stack).catch((error: unknown) => {
    step.fail("see below");
    throw error;
  });
  step.done(`${tenant.resources.length} resources`);
  const { results } = await judgeChange(tenant, settings, new Date(), () => Promise.resolve(state));
  return reportResults(project, options, { command: "check", resources: tenant.resources.length, results });
}

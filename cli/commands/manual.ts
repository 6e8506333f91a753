import type { Command } from "commander";
import { stepFindings } from "../../components/providers/manual-steps/open-steps.ts";
import { manualSteps } from "../../components/providers/manual-steps/steps.ts";
import { exitCodeHelp, exitCodes } from "../cli-error.ts";
import { readStates, statesFile } from "../manual/read-states.ts";
import { isOpen, manualReport } from "../manual/report.ts";
import { findProject } from "../project.ts";

interface ManualOptions {
  readonly file?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `m365-tenant manual`: what no application may set, and whether somebody has. */
export function addManual(program: Command): void {
  program
    .command("manual")
    .description("print what no application may set in the tenant, with owner, date and evidence")
    .option(
      "--file <file>",
      `where it is noted what was done (default: ${statesFile} beside Pulumi.yaml, if there is one)`,
    )
    .option("--all", "print what is done, too")
    .option("--json", "print every step as JSON")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant manual
In ${statesFile}:
  mail-domain-signing:
    owner: IKT drift
    dateChecked: 2026-11-01
    evidence: sak 26/1043
${exitCodeHelp}`,
    )
    .action((options: ManualOptions) => {
      process.exitCode = manual(options, new Date());
    });
}

function manual(options: ManualOptions, now: Date): number {
  const states = readStates(findProject(process.cwd()), options.file);
  const findings = stepFindings(manualSteps, states, now.toISOString().slice(0, 10));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ steps: findings.map(({ kind, step, state }) => ({ ...step, kind, state })) }, null, 2)}\n`
      : manualReport(findings, options.all ?? false),
  );
  return findings.some(({ kind }) => isOpen(kind)) ? exitCodes.bad : exitCodes.done;
}

import { resolve } from "node:path";
import type { Command } from "commander";
import { type Progress, terminalProgress } from "../../engine/index.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { changeReport } from "../diff/change-report.ts";
import { headlineOf } from "../diff/headline.ts";
import { changeMarkdown } from "../diff/markdown.ts";
import { proposedTenant } from "../diff/proposed.ts";
import { reportJson } from "../diff/report-json.ts";
import { stateTenant } from "../diff/state-tenant.ts";
import { readTenantAccess, type TenantAccess } from "../diff/tenant-access.ts";
import { readState } from "../engine/read-state.ts";
import { openState } from "../engine/session.ts";
import { exportStack, type StackExport, stackExists } from "../engine/stack.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { languageOf, languageOption } from "../language.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import { findProject, type Project } from "../project.ts";
import { openStack } from "../review/open-stack.ts";
import { tenantOf } from "../tenant-access.ts";
import { prepare, tenantFolder } from "../tenant-folder.ts";
import { writeWhole } from "../write-whole.ts";

type DiffOptions = { stack: string; state?: string; tenant?: boolean; out?: string; json?: boolean; language?: string };

/** `m365-tenant diff`: what merging the program would do to people. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .description("what the program would do to people: who loses access, who is asked for more, what cannot be undone")
    .option("-s, --stack <name>", "the stack", "demo")
    .option("--state <file>", "compare with this file, written by `pulumi stack export`, instead of the backend")
    .option("--tenant", "read the tenant's own policies too, those made by hand included (asks for credentials)")
    .option("-o, --out <file>", "write the report (Markdown) to this file instead of printing it")
    .option("--json", "print what was found as JSON instead")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Examples:
  m365-tenant diff --stack prod --language nn
  m365-tenant diff --stack prod --tenant --out people.md
  m365-tenant diff --stack prod --state exported.json

Ends with 1 when somebody would lose access or break-glass could be stopped, with 3 when that cannot be told.
The page of \`m365-tenant preview\` begins with the same report, over what the engine has read anew.
${exitCodeHelp}`,
    )
    .action(async (options: DiffOptions) => {
      process.exitCode = await diffCommand(options);
    });
}

async function diffCommand(options: DiffOptions): Promise<number> {
  const { stack } = options;
  const progress = terminalProgress();
  const project = findProject(process.cwd());
  const language = languageOf(options.language, project, stack);
  const step = progress.step("Running the program without a tenant");
  const program = await declareTenant(project, stack).catch((error: unknown) => {
    step.fail("see below");
    throw error;
  });
  step.done();
  const { state, tenant, tenantId } = await nowOf(project, options, progress);
  const now = stateTenant(state.deployment.resources ?? []);
  const { settings } = readSettings(undefined, project);
  const sides = { now, proposed: proposedTenant(program, now), ...(tenant && { tenant }), settings };
  const report = changeReport(sides, { stack, ...(tenantId !== undefined && { tenantId }) });
  const page = options.json ? `${JSON.stringify(reportJson(report), null, 2)}\n` : changeMarkdown(report, language);
  if (options.out === undefined) process.stdout.write(page);
  else writeWhole(resolve(options.out), page, 0o644);
  const headline = headlineOf(report);
  if (headline === "loses" || headline === "breakGlass") return exitCodes.bad;
  return report.unclear.length > 0 ? exitCodes.undecided : exitCodes.done;
}

type Now = { state: StackExport; tenant?: TenantAccess; tenantId?: string };

/** The stack as it stands: from a file, from the backend, or from the backend and the tenant. */
async function nowOf(project: Project, { stack, state, tenant }: DiffOptions, progress: Progress): Promise<Now> {
  if (state !== undefined) return { state: readState(state) };
  if (tenant !== true) {
    const folder = tenantFolder(project.folder);
    prepare(folder);
    const session = await openState(project, folder, progress);
    return { state: (await stackExists(session, stack)) ? await exportStack(session, stack) : nothingYet };
  }
  const { session, close } = await openStack(process.cwd(), stack, progress);
  try {
    const client = await tenantOf(session.env, openValues(readStackConfig(project, stack)));
    const access = await readTenantAccess(client);
    if (!access)
      throw new CliError(
        exitCodes.refused,
        "The tenant's access policies cannot be read: the application needs Policy.Read.All.",
      );
    return { state: await exportStack(session, stack), tenant: access, tenantId: client.tenantId };
  } finally {
    await close();
  }
}

const nothingYet: StackExport = { version: 3, deployment: {} };

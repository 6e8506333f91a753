import { type Command, Option } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { type DeclaredTenant, rules, runRules } from "../../policies/rules.ts";
import { breakGlassNames, inTenantWords } from "../audit/in-tenant-words.ts";
import { readTenant } from "../audit/read-tenant.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { connectionEnv } from "../embedded/connection.ts";
import { demoStack, openEmbedded } from "../embedded/open.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { languageOf } from "../language.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { findProject, type Project } from "../project.ts";
import { exitCodeOf, type Format, formats, writeReport } from "../report/write-report.ts";
import { tenantOf } from "../tenant-access.ts";
import { tenantFolder } from "../tenant-folder.ts";

interface AuditOptions {
  readonly stack: string;
  readonly format: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly settings?: string;
  readonly language?: string;
}

/** `m365-tenant audit`: the guardrails, over the tenant as it is. */
export function addAudit(program: Command): void {
  program
    .command("audit")
    .description(
      "hold the tenant as it is against the guardrails: reads it, changes nothing, counts people without names",
    )
    .option("-s, --stack <name>", "the stack whose tenant is read; demo is on the embedded tenant", demoStack)
    .addOption(new Option("-f, --format <format>", "the form of the report").choices([...formats]).default("text"))
    .option("--json", "short for --format json")
    .option("-o, --out <file>", "write the report to this file instead of printing it")
    .option("--settings <file>", "settings of the rules (default: guardrails.yaml beside Pulumi.yaml)")
    .option("-l, --language <language>", "nn, nb, sv or en (default: the stack's tenant:language, else en)")
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
    .action(async (options: AuditOptions) => {
      process.exitCode = await audit(options);
    });
}

async function audit(options: AuditOptions): Promise<number> {
  const { stack } = options;
  const project = findProject(process.cwd());
  const { settings } = readSettings(options.settings, project);
  const language = languageOf(options.language, project, stack);
  const declared = await declareTenant(project, stack);
  const names = [...breakGlassNames(declared), ...(settings.breakGlass ?? [])];
  const read = await readFrom(project, stack, names);
  const tenant = { ...read, resources: [...read.resources, ...inTenantWords(declared, read)] };
  const judged = {
    project: project.name,
    stack,
    command: "audit",
    resources: read.resources.length,
    results: runRules(rules, tenant, settings, new Date()),
    language,
    file: `Pulumi.${stack}.yaml`,
  } as const;
  writeReport(judged, options.json ? "json" : options.format, options.out);
  return exitCodeOf(judged);
}

async function readFrom(project: Project, stack: string, names: readonly string[]): Promise<DeclaredTenant> {
  const progress = terminalProgress();
  const embedded =
    stack === demoStack ? await openEmbedded(project, tenantFolder(project.folder), progress) : undefined;
  try {
    const env = embedded ? { ...process.env, ...connectionEnv(embedded.connection) } : process.env;
    const step = progress.step("Reading the tenant");
    const tenant = await readTenant(await tenantOf(env, embedded ? {} : readStackConfig(project, stack).values), names);
    step.done(`${tenant.resources.length} objects`);
    return tenant;
  } finally {
    await embedded?.close();
  }
}

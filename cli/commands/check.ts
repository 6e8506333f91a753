import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type DeclaredTenant, type Language, parseRuleSettings, rules, runRules } from "../../policies/rules.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { languageOf } from "../language.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { findProject } from "../project.ts";
import { checkReport } from "../report/check-report.ts";

interface CheckOptions {
  readonly stack: string;
  readonly json?: boolean;
  readonly settings?: string;
  readonly language?: string;
}

/** `m365-tenant check`: the guardrails, over the program under mocks. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .description("hold a stack against the guardrails: no engine, no network, no credentials")
    .option("-s, --stack <name>", "the stack whose configuration is used", "demo")
    .option("--json", "print the verdicts and findings as JSON")
    .option("--settings <file>", "settings of the rules, the file that Pulumi takes as --policy-pack-config")
    .option("--language <language>", "nn, nb, sv or en (default: the stack's tenant:language, else en)")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant check --stack prod
  m365-tenant check --stack prod --json | jq '.results[] | select(.verdict != "pass")'
${exitCodeHelp}`,
    )
    .action(async (options: CheckOptions) => {
      process.exitCode = await check(options);
    });
}

async function check(options: CheckOptions): Promise<number> {
  const project = findProject(process.cwd());
  const settings = options.settings === undefined ? {} : readSettings(options.settings);
  const language: Language = languageOf(options.language, project, options.stack);
  const tenant: DeclaredTenant = await declareTenant(project, options.stack);
  const results = runRules(rules, tenant, settings);
  if (options.json) {
    const resources = tenant.resources.length;
    process.stdout.write(
      `${JSON.stringify({ project: project.name, stack: options.stack, resources, results }, null, 2)}\n`,
    );
  } else {
    process.stdout.write(checkReport(results, tenant, options.stack, language));
  }
  if (results.some((result) => result.verdict === "fail")) return exitCodes.bad;
  return results.some((result) => result.verdict === "undecided") ? exitCodes.undecided : exitCodes.done;
}

function readSettings(file: string) {
  try {
    return parseRuleSettings(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(exitCodes.usage, `--settings ${file}: ${why}`, { cause: error });
  }
}

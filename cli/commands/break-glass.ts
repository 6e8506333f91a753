import type { Command } from "commander";
import { z } from "zod";
import { openTenant } from "../../components/graph/index.ts";
import { terminalProgress } from "../../engine/index.ts";
import type { Language } from "../../policies/rules.ts";
import { breakGlassHtml } from "../break-glass/as-html.ts";
import { breakGlassText } from "../break-glass/as-text.ts";
import type { BreakGlassPage } from "../break-glass/page.ts";
import { readBreakGlassPage } from "../break-glass/read-tenant.ts";
import { breakGlassWords } from "../break-glass/words/words.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { atTenant } from "../embedded/at-tenant.ts";
import { demoStack } from "../embedded/open.ts";
import { languageOf, languageOption } from "../language.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { findProject, type Project } from "../project.ts";
import { writeWhole } from "../write-whole.ts";

interface BreakGlassOptions {
  readonly stack: string;
  readonly language?: string;
  readonly html?: string;
  readonly offline?: boolean;
}

/** `m365-tenant break-glass`: the page that hangs in the safe. */
export function addBreakGlass(program: Command): void {
  program
    .command("break-glass")
    .description("print the one page for the safe: accounts, how to sign in, what to switch off first")
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", demoStack)
    .addOption(languageOption())
    .option("--html <file>", "write it as a sheet for a printer; it names accounts, so keep it out of the repository")
    .option("--offline", "without the tenant: addresses are written in by hand")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant break-glass --stack prod --html /tmp/safe.html
Exit code 1 says that an account is not as it should be; what is wrong stands on the page.
${exitCodeHelp}`,
    )
    .action(async (options: BreakGlassOptions) => {
      process.exitCode = await breakGlass(options, new Date());
    });
}

async function breakGlass({ stack, html, offline = false, ...asked }: BreakGlassOptions, now: Date): Promise<number> {
  const project = findProject(process.cwd());
  const language: Language = languageOf(asked.language, project, stack);
  const printed = now.toISOString().slice(0, 10);
  const page = await pageOf(project, stack, printed, offline);
  const words = breakGlassWords[language];
  if (html === undefined) process.stdout.write(breakGlassText(page, words));
  else {
    writeWhole(html, breakGlassHtml(page, words, language));
    process.stderr.write(`${html} is written: print it, hang it in the safe and delete the file.\n`);
  }
  return page.accounts.some(({ faults }) => faults.length > 0) ? exitCodes.bad : exitCodes.done;
}

async function pageOf(project: Project, stack: string, printed: string, offline: boolean): Promise<BreakGlassPage> {
  const config = readStackConfig(project, stack);
  const ids = accountsOf(config.values[`${project.name}:breakGlass`], stack);
  if (offline) {
    const accounts = ids.map((id) => ({ id, faults: [] }));
    return { tenant: "", tenantId: process.env.ARM_TENANT_ID ?? "", printed, accounts, policies: undefined };
  }
  return atTenant(project, stack, terminalProgress(), async (connection) =>
    readBreakGlassPage(await openTenant(connection), ids, printed),
  );
}

const section = z.object({ accounts: z.array(z.string()).min(1) });

function accountsOf(text: string | undefined, stack: string): string[] {
  const parsed = section.safeParse(text === undefined ? undefined : JSON.parse(text));
  if (parsed.success) return parsed.data.accounts;
  throw new CliError(
    exitCodes.usage,
    `Stack ${stack} names no break-glass accounts: write tenant:breakGlass with accounts, at least two object ids.`,
  );
}

import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { exitCodeHelp, exitCodes } from "../cli-error.ts";
import { lookForDrift } from "../drift/look.ts";
import { driftReport } from "../drift/report.ts";
import { languageOf, languageOption } from "../language.ts";
import { openStack } from "../review/open-stack.ts";

type DriftOptions = { stack: string; json?: boolean; language?: string };

/** `m365-tenant drift`: what somebody changed outside the code, who and when, and how to keep or undo it. */
export function addDrift(program: Command): void {
  program
    .command("drift")
    .description(
      "what was changed in the tenant outside the code, by whom and when, with what to write to keep it and what undoes it; changes nothing",
    )
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", "demo")
    .option("--json", "print it as JSON instead")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `\nIt names people: read it where the audit log may be read.\nExample:\n  m365-tenant drift --stack prod\n${exitCodeHelp}`,
    )
    .action(async (options: DriftOptions) => {
      process.exitCode = await drift(options);
    });
}

async function drift({ stack, json, language: asked }: DriftOptions): Promise<number> {
  const progress = terminalProgress();
  const { session, close } = await openStack(process.cwd(), stack, progress);
  try {
    const language = languageOf(asked, session.project, stack);
    const found = await lookForDrift(session, stack, progress);
    process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : driftReport(found, language));
    return found.entries.length === 0 ? exitCodes.done : exitCodes.bad;
  } finally {
    await close();
  }
}

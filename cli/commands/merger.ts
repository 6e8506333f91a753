import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { exitCodeHelp, exitCodes } from "../cli-error.ts";
import { languageOf, languageOption } from "../language.ts";
import { askStackMergers, mergersOfStack } from "../merger/of-stack.ts";
import { recordFile } from "../merger/read-record.ts";
import { mergerReport } from "../merger/report.ts";
import { shareable } from "../merger/shareable.ts";
import { openStack } from "../review/open-stack.ts";

interface MergerOptions {
  readonly stack: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** `m365-tenant merger`: how far each merger has come, and what must be seen before the next phase. */
export function addMerger(program: Command): void {
  program
    .command("merger")
    .description("show how far each merger has come, what the next phase asks for, and whether there is a way back")
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", "demo")
    .addOption(languageOption())
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      `
Going on is one changed value in Pulumi.<stack>.yaml, for example
  tenant:mergers: {granskog: {phase: prepared}}
\`m365-tenant up\` refuses it while something the phase asks for is not noted, and refuses to go back where there is no
way. What no application can do or see is noted in ${recordFile} beside Pulumi.yaml:
  granskog:
    partner-agrees: {owner: IKT, dateChecked: 2027-02-01, evidence: sak 27/113}

Example:
  m365-tenant merger --stack prod
${exitCodeHelp}`,
    )
    .action(async (options: MergerOptions) => {
      process.exitCode = await merger(options);
    });
}

async function merger({ stack, language: asked, json }: MergerOptions): Promise<number> {
  const progress = terminalProgress();
  const { session, close } = await openStack(process.cwd(), stack, progress);
  try {
    const language = languageOf(asked, session.project, stack);
    const answers = await askStackMergers(session, stack, await mergersOfStack(session, stack), progress);
    const page = json ? `${JSON.stringify(shareable(answers), null, 2)}\n` : mergerReport(answers, language);
    process.stdout.write(page);
    return answers.some(({ isRefused }) => isRefused) ? exitCodes.bad : exitCodes.done;
  } finally {
    await close();
  }
}

import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { exitCodeHelp, exitCodes } from "../cli-error.ts";
import { languageOf, languageOption } from "../language.ts";
import { openStack } from "../review/open-stack.ts";
import { askStack, rolloutOfStack } from "../rollout/of-stack.ts";
import { recordFile } from "../rollout/read-record.ts";
import { rolloutReport } from "../rollout/report.ts";
import { shareable } from "../rollout/shareable.ts";

interface RolloutOptions {
  readonly stack: string;
  readonly language?: string;
  readonly json?: boolean;
}

/** `m365-tenant rollout`: how far each capability has come, and whether what the program proposes may be done. */
export function addRollout(program: Command): void {
  program
    .command("rollout")
    .description("show how far the roll-out has come and hold the next step against its condition")
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", "demo")
    .addOption(languageOption())
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      `
Promoting is one changed value in Pulumi.<stack>.yaml, for example
  tenant:rollout: {reached: {telephony: 1}}
\`m365-tenant up\` refuses it while a condition of the step that is left is not met. What no system counts (the day a
step began, open incidents, people through the course) is noted in ${recordFile}:
  steps:
    "0": {began: "2026-11-02", incidents: 0, course: {ikt-digitalisering: 15}}

Example:
  m365-tenant rollout --stack prod
${exitCodeHelp}`,
    )
    .action(async (options: RolloutOptions) => {
      process.exitCode = await rollout(options);
    });
}

async function rollout({ stack, language: asked, json }: RolloutOptions): Promise<number> {
  const progress = terminalProgress();
  const { session, close } = await openStack(process.cwd(), stack, progress);
  try {
    const language = languageOf(asked, session.project, stack);
    const answer = await askStack(session, stack, await rolloutOfStack(session, stack), progress);
    process.stdout.write(json ? `${JSON.stringify(shareable(answer), null, 2)}\n` : rolloutReport(answer, language));
    return answer.isRefused ? exitCodes.bad : exitCodes.done;
  } finally {
    await close();
  }
}

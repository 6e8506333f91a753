import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { sentence } from "../doctor/words.ts";
import { deploy } from "../engine/deploy.ts";
import { packArgs } from "../guardrails/pack-args.ts";
import { languageOf, languageOption } from "../language.ts";
import { askStackMergers, mergersOfStack } from "../merger/of-stack.ts";
import { mergerReport } from "../merger/report.ts";
import { findDoubles } from "../recover/doubles.ts";
import { actionLine } from "../recover/words.ts";
import { exitCodeOf } from "../review/exit-code.ts";
import { reviewMarkdown } from "../review/markdown.ts";
import { missingLicences } from "../review/missing-licences.ts";
import { openStack } from "../review/open-stack.ts";
import { previewStack } from "../review/preview-stack.ts";
import { askStack, movesWhatWasReached, rolloutOfStack } from "../rollout/of-stack.ts";
import { rolloutReport } from "../rollout/report.ts";

type UpOptions = { stack: string; yes?: boolean; language?: string };

/** `m365-tenant up`: applies what the program declares, after a preview that every guardrail has passed. */
export function addUp(program: Command): void {
  program
    .command("up")
    .description("apply the program to the tenant: a preview with the guardrails first, then the change itself")
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", "demo")
    .option("-y, --yes", "apply; without it only the preview is shown")
    .addOption(languageOption())
    .addHelpText("after", `\nExample:\n  m365-tenant up --stack prod --yes\n${exitCodeHelp}`)
    .action(async (options: UpOptions) => {
      process.exitCode = await up(options);
    });
}

async function up({ stack, yes, language: asked }: UpOptions): Promise<number> {
  const progress = terminalProgress();
  const { session, close } = await openStack(process.cwd(), stack, progress);
  try {
    const language = languageOf(asked, session.project, stack);
    const { review } = await previewStack(session, stack, { language, refresh: true }, progress);
    process.stdout.write(reviewMarkdown(review));
    if (!review.succeeded) return exitCodeOf(review);
    const rollout = await rolloutOfStack(session, stack);
    const promotes = movesWhatWasReached(rollout);
    // A step may move before anything in the tenant hangs on it: the state remembers it all the same.
    const hasNothingToDo = review.changes.length === 0 && !promotes;
    if (hasNothingToDo && !rollout.movesTelephones && !rollout.movesMergers) return exitCodes.done;
    if (promotes) {
      const answer = await askStack(session, stack, rollout, progress);
      process.stdout.write(rolloutReport(answer, language));
      if (answer.isRefused) return exitCodes.bad;
    }
    if (rollout.movesMergers) {
      const answers = await askStackMergers(session, stack, await mergersOfStack(session, stack), progress);
      process.stdout.write(mergerReport(answers, language));
      if (answers.some(({ isRefused }) => isRefused)) return exitCodes.bad;
    }
    const missing = await missingLicences(session, stack, review.changes);
    if (missing.length > 0) {
      process.stdout.write(missing.map((finding) => `✗ ${sentence(finding, language)}\n`).join(""));
      return exitCodes.bad;
    }
    if (!yes)
      throw new CliError(exitCodes.usage, "Nothing was applied: read the preview above, then run it again with --yes.");
    // The guardrails are run once more: between the preview and this moment somebody may have changed the tenant.
    const args = [
      "up",
      "--yes",
      "--skip-preview",
      "--refresh",
      "--run-program",
      ...(await packArgs(session, stack, language)),
    ];
    await deploy(session, stack, `Applying stack ${stack}`, args, progress);
    const { doubles } = await findDoubles(session, stack, progress);
    for (const double of doubles) process.stdout.write(`! ${actionLine(double, language)}\n`);
    return exitCodes.done;
  } finally {
    await close();
  }
}

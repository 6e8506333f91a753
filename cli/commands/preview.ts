import { resolve } from "node:path";
import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { reportOfPreview } from "../diff/report-of-preview.ts";
import { languageOf, languageOption } from "../language.ts";
import { exitCodeOf } from "../review/exit-code.ts";
import { openStack } from "../review/open-stack.ts";
import { reviewPage } from "../review/page.ts";
import { previewStack } from "../review/preview-stack.ts";
import { reviewJson } from "../review/review-json.ts";
import { writeWhole } from "../write-whole.ts";

type PreviewOptions = { stack: string; out?: string; json?: boolean; refresh: boolean; language?: string };

/** `m365-tenant preview`: what a change would do, as a page for the pull request. */
export function addPreview(program: Command): void {
  program
    .command("preview")
    .description(
      "what the program would change in the tenant as it is now, for people and by resource, as a page for the pull request",
    )
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", "demo")
    .option("-o, --out <file>", "write the page (Markdown) to this file instead of printing it")
    .option("--json", "print what it does, to people and by resource, as JSON instead")
    .option("--no-refresh", "compare with what the state remembers, without reading the tenant")
    .addOption(languageOption())
    .addHelpText("after", `\nExample:\n  m365-tenant preview --stack prod --out preview.md\n${exitCodeHelp}`)
    .action(async (options: PreviewOptions) => {
      process.exitCode = await previewCommand(options);
    });
}

async function previewCommand(options: PreviewOptions): Promise<number> {
  const progress = terminalProgress();
  const { session, close } = await openStack(process.cwd(), options.stack, progress);
  try {
    const language = languageOf(options.language, session.project, options.stack);
    const { refresh, stack } = options;
    const { review, preview } = await previewStack(session, stack, { language, refresh }, progress);
    const run = { succeeded: review.succeeded, refreshed: refresh };
    const people = await reportOfPreview(session, stack, preview, run);
    const page = options.json ? reviewJson(review, people) : reviewPage(review, people, language);
    if (options.out === undefined) process.stdout.write(page);
    else writeWhole(resolve(options.out), page, 0o644);
    return exitCodeOf(review);
  } finally {
    await close();
  }
}

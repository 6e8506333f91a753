import { createInterface } from "node:readline/promises";
import { CliError, exitCodes } from "./cli-error.ts";

/** Asks the person at the terminal whether to do what the plan says; without a terminal or a yes, nothing is done. */
export async function ask(): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new CliError(
      exitCodes.usage,
      "Nothing was done: there is no terminal to ask on. Add --yes to do what the plan says.",
    );
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question("Do this? [y/N] ");
  prompt.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError(exitCodes.interrupted, "Nothing was done.");
}

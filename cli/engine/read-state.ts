import { readFileSync } from "node:fs";
import { CliError, exitCodes } from "../cli-error.ts";
import { parseStackExport, type StackExport } from "./stack.ts";

/** A stack's state from a file that `pulumi stack export` wrote, named by `--state`. */
export function readState(file: string): StackExport {
  try {
    return parseStackExport(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const message = `--state ${file}: cannot be read as what \`pulumi stack export\` writes: ${why}`;
    throw new CliError(exitCodes.usage, message, { cause: error });
  }
}

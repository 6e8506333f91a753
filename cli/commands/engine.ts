import type { Command } from "commander";
import { type Engine, terminalProgress } from "../../engine/index.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { getEngine } from "../engine/session.ts";

const sources: Readonly<Record<Engine["source"], string>> = {
  path: "found on PATH",
  download: "the official download",
  built: "built here from Go modules",
};

/** `m365-tenant engine`: gets the Pulumi engine and says which one it is. */
export function addEngine(program: Command): void {
  program
    .command("engine")
    .description("get the Pulumi engine: the one on PATH, the official download, or one built from Go modules")
    .option("--json", "print it as JSON")
    .addHelpText("after", `\nExample:\n  m365-tenant engine\n${exitCodeHelp}`)
    .action(async (options: { readonly json?: boolean }) => {
      const engine = await getEngine(terminalProgress());
      process.stdout.write(
        options.json
          ? `${JSON.stringify(engine)}\n`
          : `pulumi ${engine.version}, ${sources[engine.source]}: ${engine.pulumi}\n`,
      );
    });
}

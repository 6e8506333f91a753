import type { Command } from "commander";
import { exitCodeHelp } from "../cli-error.ts";

/** `m365-tenant demo`: the whole organisation on the embedded tenant, through the real engine. */
export function addDemo(program: Command): void {
  program
    .command("demo")
    .description("bring stack demo up on the embedded tenant: engine, tenant, preview with guardrails, up, summary")
    .option("--destroy", "take it down again and show that the tenant is as it was before")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant demo
  m365-tenant demo --destroy
${exitCodeHelp}`,
    )
    .action(async (options: { readonly destroy?: boolean }) => {
      // Loaded when it is wanted: it brings Pulumi's SDK along.
      const { runDemo } = await import("../demo/run-demo.ts");
      process.exitCode = await runDemo(process.cwd(), options.destroy === true);
    });
}

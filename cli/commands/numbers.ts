import type { Command } from "commander";
import { isFree } from "../../components/providers/numbers/matching-numbers.ts";
import { readTelephoneNumbers } from "../../components/providers/numbers/read-telephone-numbers.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { demoStack } from "../embedded/open.ts";
import { numberLines } from "../reading/number-lines.ts";
import { readTenant } from "../reading/read-tenant.ts";

interface NumbersOptions {
  readonly stack: string;
  readonly free?: boolean;
  readonly json?: boolean;
}

/** `m365-tenant numbers`: what the operators have delivered, and who has it. */
export function addNumbers(program: Command): void {
  program
    .command("numbers")
    .description("print the telephone numbers the operators have delivered, and which account has each")
    .enablePositionalOptions()
    .option("-s, --stack <name>", "the stack whose tenant is read", demoStack)
    .option("--free", "only those that nobody has")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant numbers --stack prod --free
It reads, with TeamsTelephoneNumber.Read.All, and changes nothing. Stack demo is read on the embedded tenant; every other
one with the ARM_* variables that pulumi itself would use.
${exitCodeHelp}`,
    )
    .action(async ({ stack, free, json }: NumbersOptions) => {
      const all = await readTenant(stack, "TeamsTelephoneNumber.Read.All", readTelephoneNumbers);
      const numbers = free ? all.filter(isFree) : all;
      process.stdout.write(json ? `${JSON.stringify({ numbers }, null, 2)}\n` : numberLines(numbers));
    });
}

import type { Command } from "commander";
import { isFree } from "../../components/providers/numbers/matching-numbers.ts";
import { readTelephoneNumbers } from "../../components/providers/numbers/read-telephone-numbers.ts";
import { exitCodeHelp } from "../cli-error.ts";
import { numberLines } from "../reading/number-lines.ts";
import { readTenant } from "../reading/read-tenant.ts";

interface NumbersOptions {
  readonly free?: boolean;
  readonly json?: boolean;
}

/** `m365-tenant numbers`: what the operators have delivered, and who has it. */
export function addNumbers(program: Command): void {
  program
    .command("numbers")
    .description("print the telephone numbers the operators have delivered, and which account has each")
    .option("--free", "only those that nobody has")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
Reads the tenant that the ARM_* variables name, with TeamsTelephoneNumber.Read.All; changes nothing.
Example:
  m365-tenant numbers --free
${exitCodeHelp}`,
    )
    .action(async ({ free, json }: NumbersOptions) => {
      const all = await readTenant("TeamsTelephoneNumber.Read.All", readTelephoneNumbers);
      const numbers = free ? all.filter(isFree) : all;
      process.stdout.write(json ? `${JSON.stringify({ numbers }, null, 2)}\n` : numberLines(numbers));
    });
}

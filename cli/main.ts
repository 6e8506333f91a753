import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { CertificateError, EndpointsError, SignInError } from "../components/graph/index.ts";
import { EngineError } from "../engine/index.ts";
import { CliError, exitCodeHelp, exitCodes } from "./cli-error.ts";
import { errorColours } from "./colours.ts";
import { addAudit } from "./commands/audit.ts";
import { addBreakGlass } from "./commands/break-glass.ts";
import { addCheck } from "./commands/check.ts";
import { addDemo } from "./commands/demo.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addDrift } from "./commands/drift.ts";
import { addEffective } from "./commands/effective.ts";
import { addEmulator } from "./commands/emulator.ts";
import { addEngine } from "./commands/engine.ts";
import { addEnv } from "./commands/env.ts";
import { addManual } from "./commands/manual.ts";
import { addMerger } from "./commands/merger.ts";
import { addNumbers } from "./commands/numbers.ts";
import { addPeopleNumbers } from "./commands/people-numbers.ts";
import { addPermissions } from "./commands/permissions.ts";
import { addPreview } from "./commands/preview.ts";
import { addRecover } from "./commands/recover.ts";
import { addRollout } from "./commands/rollout.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addUp } from "./commands/up.ts";

/** Runs `m365-tenant` with these arguments; the process's exit code is set, never forced. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await commandLine().parseAsync([...argv], { from: "user" });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** All commands with their options and their help. */
export function commandLine(): Command {
  const program = new Command("m365-tenant")
    .description("The jobs beside `pulumi`: a tenant to try things on, checks before a change, repair after a crash.")
    .version(version(), "-V, --version", "print the version")
    .showHelpAfterError("(m365-tenant <command> --help shows an example)")
    .exitOverride()
    // An option belongs to the command it stands behind: "numbers" and "numbers give" each have a --stack.
    .enablePositionalOptions()
    .addHelpText("after", exitCodeHelp);
  const commands = [
    addDemo,
    addBreakGlass,
    addEmulator,
    addEnv,
    addCheck,
    addAudit,
    addPreview,
    addDiff,
    addSimulate,
    addUp,
    addRecover,
    addPermissions,
    addDoctor,
    addDrift,
    addManual,
    addNumbers,
    addPeopleNumbers,
    addEffective,
    addRollout,
    addMerger,
    addEngine,
  ];
  for (const add of commands) add(program);
  return program;
}

/** package.json lies one folder up, in the checkout and in the published package alike. */
function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof EngineError) {
    process.stderr.write(`${errorColours.red("✗")} ${error.message}\n`);
    return exitCodes.machine;
  }
  if (error instanceof CliError) {
    process.stderr.write(`${errorColours.red("✗")} ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof EndpointsError) {
    process.stderr.write(`${errorColours.red("✗")} ${error.message}\n`);
    return exitCodes.usage;
  }
  if (error instanceof SignInError) {
    process.stderr.write(`${errorColours.red("✗")} ${error.message}\n`);
    return error instanceof CertificateError ? exitCodes.usage : exitCodes.refused;
  }
  const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${errorColours.red("✗")} This is a fault in m365-tenant, please report it:\n${problem}\n`);
  return exitCodes.refused;
}

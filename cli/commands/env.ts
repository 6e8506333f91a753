import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { connectionEnv, foreignVariables, runningTenant } from "../embedded/connection.ts";
import { openSession } from "../engine/session.ts";
import { findProject } from "../project.ts";
import { prepare, tenantFolder } from "../tenant-folder.ts";

/** `m365-tenant env`: what plain `pulumi` needs in a shell to work on the embedded tenant. */
export function addEnv(program: Command): void {
  program
    .command("env")
    .description("print the environment in which plain pulumi works on the embedded tenant that is up")
    .addHelpText(
      "after",
      `
Example:
  eval "$(m365-tenant env)"
  pulumi preview --stack demo
The lines hold the embedded tenant's own secret, which is good for nothing else.
${exitCodeHelp}`,
    )
    .action(printEnv);
}

async function printEnv(): Promise<void> {
  const project = findProject(process.cwd());
  const folder = tenantFolder(project.folder);
  prepare(folder);
  const connection = await runningTenant(folder);
  if (!connection) {
    throw new CliError(
      exitCodes.machine,
      "No embedded tenant is up here: start it in another shell with `m365-tenant emulator`.",
    );
  }
  const session = await openSession(project, folder, connection, terminalProgress());
  const own = connectionEnv(connection);
  const names = ["PATH", ...Object.keys(session.env).filter((name) => name.startsWith("PULUMI_"))];
  const lines = [...names.map((name) => [name, session.env[name]] as const), ...Object.entries(own)].map(
    ([name, value]) => `export ${name}=${quoted(value ?? "")}\n`,
  );
  const foreign = foreignVariables.filter((name) => process.env[name] !== undefined && !(name in own));
  if (foreign.length > 0) lines.push(`unset ${foreign.join(" ")}\n`);
  process.stdout.write(lines.join(""));
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

import type { Command } from "commander";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { permissionManifest } from "../permissions/manifest.ts";
import { permissionReport } from "../permissions/report.ts";
import { idsAreMissing, requiredResourceAccess } from "../permissions/required-resource-access.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { findProject } from "../project.ts";

interface PermissionsOptions {
  readonly stack: string;
  readonly readOnly?: boolean;
  readonly json?: boolean;
  readonly requiredResourceAccess?: boolean;
}

/** `m365-tenant permissions`: exactly what a stack needs, from its program under mocks. */
export function addPermissions(program: Command): void {
  program
    .command("permissions")
    .description("print the permissions and roles a stack's application needs, no more and no less")
    .option("-s, --stack <name>", "the stack whose configuration is used", "demo")
    .option("--read-only", "what previews with --refresh and drift checks need, which change nothing")
    .option("--json", "print it as JSON")
    .option("--required-resource-access", "print it as requiredResourceAccess of an app registration's manifest")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant permissions --stack prod
  m365-tenant permissions --stack prod --read-only --json
${exitCodeHelp}`,
    )
    .action(async (options: PermissionsOptions) => {
      process.exitCode = await permissions(options);
    });
}

async function permissions(options: PermissionsOptions): Promise<number> {
  if (options.json && options.requiredResourceAccess) {
    throw new CliError(exitCodes.usage, "--json and --required-resource-access are two forms: write one of them");
  }
  const project = findProject(process.cwd());
  const tenant = await declareTenant(project, options.stack);
  const manifest = permissionManifest(tenant, options.readOnly ? "readOnly" : "deploy");
  if (options.requiredResourceAccess) {
    process.stdout.write(`${JSON.stringify(requiredResourceAccess(manifest), null, 2)}\n`);
    process.stderr.write(`${idsAreMissing}\n`);
  } else if (options.json) {
    process.stdout.write(`${JSON.stringify({ project: project.name, stack: options.stack, ...manifest }, null, 2)}\n`);
  } else process.stdout.write(permissionReport(manifest, options.stack));
  return Object.keys(manifest.unknown).length > 0 ? exitCodes.undecided : exitCodes.done;
}

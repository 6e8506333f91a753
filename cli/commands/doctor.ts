import type { Command } from "commander";
import { z } from "zod";
import { openSignIn, openTenant } from "../../components/graph/index.ts";
import { terminalProgress } from "../../engine/index.ts";
import type { Language } from "../../policies/rules.ts";
import { exitCodeHelp, exitCodes } from "../cli-error.ts";
import { examine } from "../doctor/examine.ts";
import type { Finding } from "../doctor/finding.ts";
import { ownedBy } from "../doctor/owned-by.ts";
import { doctorReport } from "../doctor/report.ts";
import { sentence } from "../doctor/words.ts";
import { atTenant } from "../embedded/at-tenant.ts";
import { demoStack } from "../embedded/open.ts";
import { languageOf, languageOption } from "../language.ts";
import { permissionManifest } from "../permissions/manifest.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import { findProject, type Project } from "../project.ts";

interface DoctorOptions {
  readonly stack: string;
  readonly readOnly?: boolean;
  readonly language?: string;
  readonly json?: boolean;
}

/** `m365-tenant doctor`: what would stop the first `up`, found before it. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description(
      "look for what would stop an up: credential, permissions, roles, licences, domains, quotas, break-glass",
    )
    .option("-s, --stack <name>", "the stack whose program and configuration are used", demoStack)
    .option("--read-only", "for the application that only previews and looks for drift")
    .addOption(languageOption())
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant doctor --stack prod
It reads and changes nothing. Stack demo is looked at on the embedded tenant; every other one with the ARM_* variables
that pulumi itself would use.
${exitCodeHelp}`,
    )
    .action(async (options: DoctorOptions) => {
      process.exitCode = await doctor(options);
    });
}

async function doctor({ stack, readOnly = false, language: asked, json = false }: DoctorOptions): Promise<number> {
  const project = findProject(process.cwd());
  const language = languageOf(asked, project, stack);
  const declared = await declareTenant(project, stack);
  const manifest = permissionManifest(declared, readOnly ? "readOnly" : "deploy");
  const known = openValues(readStackConfig(project, stack));
  const findings = await atTenant(project, stack, terminalProgress(), async (connection) => {
    const signIn = openSignIn(connection);
    return examine({
      declared,
      manifest,
      breakGlass: breakGlassOf(known[`${project.name}:breakGlass`]),
      organisation: ownedBy(project, known[`${project.name}:organisation`]),
      signIn: await signIn,
      tenant: await openTenant(connection, signIn),
      now: Date.now,
    });
  });
  process.stdout.write(json ? asJson(project, stack, findings, language) : doctorReport(findings, stack, language));
  if (findings.some(({ verdict }) => verdict === "bad")) return exitCodes.bad;
  return findings.some(({ verdict }) => verdict === "open") ? exitCodes.undecided : exitCodes.done;
}

function asJson({ name }: Project, stack: string, findings: Finding[], language: Language): string {
  const rows = findings.map((finding) => ({ ...finding, sentence: sentence(finding, language) }));
  return `${JSON.stringify({ project: name, stack, findings: rows }, null, 2)}\n`;
}

const breakGlassConfig = z.object({ accounts: z.array(z.string()) });

/** The program has read them already and said what is wrong with them. */
function breakGlassOf(text: string | undefined): string[] {
  const parsed = breakGlassConfig.safeParse(text === undefined ? undefined : JSON.parse(text));
  return parsed.success ? parsed.data.accounts : [];
}

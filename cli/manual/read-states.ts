import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type StepState, stepStateSchema } from "../../components/providers/manual-steps/step.ts";
import { manualSteps } from "../../components/providers/manual-steps/steps.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { type Project, readYaml } from "../project.ts";

/** Where a municipality notes what it has done, beside its Pulumi.yaml. */
export const statesFile = "manual-steps.yaml";

/** Owner, date and evidence of each step, by its key. Without the file every step is open and has no owner. */
export function readStates(project: Project, file?: string): Readonly<Record<string, StepState>> {
  const path = file ?? join(project.folder, statesFile);
  if (file === undefined && !existsSync(path)) return {};
  if (!existsSync(path)) throw new CliError(exitCodes.usage, `${path} does not exist`);
  const parsed = z.record(z.string(), stepStateSchema).safeParse(readYaml(path) ?? {});
  const problems = parsed.success
    ? unknownKeys(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  if (problems.length > 0) throw new CliError(exitCodes.usage, `${path}:\n${problems.join("\n")}`);
  return parsed.data ?? {};
}

function unknownKeys(states: Readonly<Record<string, unknown>>): string[] {
  const known = manualSteps.map(({ key }) => key);
  return Object.keys(states)
    .filter((key) => !known.includes(key))
    .map((key) => `${key}: there is no step of this name; write one of ${known.join(", ")}`);
}

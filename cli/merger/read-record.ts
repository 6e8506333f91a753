import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type StepState, stepStateSchema } from "../../components/providers/manual-steps/step.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { type Project, readYaml } from "../project.ts";
import { type MergerStepKey, mergerStepKeys } from "./steps.ts";

/** Where people note what they have done of a merger, beside Pulumi.yaml. */
export const recordFile = "merger.yaml";

/** Owner, date and evidence of each step, by former municipality. */
export type MergerRecord = Readonly<Record<string, Readonly<Partial<Record<MergerStepKey, StepState>>>>>;

const recordSchema = z.record(
  z.string(),
  z.partialRecord(
    z.enum(mergerStepKeys, `there is no step of this name; write one of ${mergerStepKeys.join(", ")}`),
    stepStateSchema,
  ),
);

/** Reads the file; without it nothing is noted. Every mistake in one report. */
export function readRecord(project: Project, mergers: readonly string[]): MergerRecord {
  const path = join(project.folder, recordFile);
  if (!existsSync(path)) return {};
  const parsed = recordSchema.safeParse(readYaml(path) ?? {});
  const problems = parsed.success
    ? Object.keys(parsed.data)
        .filter((key) => !mergers.includes(key))
        .map((key) => `${key}: the stack has no merger of this name; write one of ${mergers.join(", ")}`)
    : parsed.error.issues.map(sentence);
  if (problems.length > 0) throw new CliError(exitCodes.usage, `${path}:\n${problems.join("\n")}`);
  return parsed.data ?? {};
}

function sentence(issue: z.core.$ZodIssue): string {
  const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return `${issue.path.join(".") || "the file"}: ${message}`;
}

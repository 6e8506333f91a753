import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CliError, exitCodes } from "../cli-error.ts";
import { type Project, readYaml } from "../project.ts";

/** Where people note what no system counts, beside Pulumi.yaml. */
export const recordFile = "rollout.yaml";

const day = z
  .string("write the day as 2026-11-23, in quotes")
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write the day as 2026-11-23, in quotes")
  .refine((text) => !Number.isNaN(Date.parse(text)), "there is no such day");
const count = (what: string) => z.int(`write how many ${what}`).min(0, `write how many ${what}, 0 or more`);

const recordSchema = z.strictObject({
  steps: z.record(
    z.string(),
    z.strictObject({
      /** Day the step began. */
      began: day.optional(),
      /** Incidents that are still open. */
      incidents: count("incidents are open").optional(),
      /** People through the course, by unit; a number, never a name. */
      course: z.record(z.string(), count("people of the unit have been through it")).optional(),
    }),
  ),
});

/** What people have noted of each step, by the step's key. */
export type RolloutRecord = z.infer<typeof recordSchema>["steps"];

/** Reads the file; without it nothing is noted. Every mistake in one report. */
export function readRecord(project: Project, steps: readonly string[]): RolloutRecord {
  const path = join(project.folder, recordFile);
  if (!existsSync(path)) return {};
  const parsed = recordSchema.safeParse(readYaml(path) ?? {});
  const problems = parsed.success
    ? Object.keys(parsed.data.steps)
        .filter((key) => !steps.includes(key))
        .map((key) => `steps.${key}: there is no such roll-out step; write one of ${steps.join(", ")}, in quotes`)
    : parsed.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  if (problems.length > 0) throw new CliError(exitCodes.usage, `${path}:\n${problems.join("\n")}`);
  return parsed.data?.steps ?? {};
}

import { z } from "zod";
import type { RuleSettings } from "./judgement.ts";

/** The settings of the pack: Pulumi's `--policy-pack-config` file, and `m365-tenant check --settings`. */
const settingsSchema = z
  .looseObject({
    "break-glass-excluded": z.looseObject({ breakGlass: z.array(z.string()).optional() }).optional(),
    "references-resolve": z.looseObject({ existing: z.array(z.string()).optional() }).optional(),
    "report-only-unless-stated": z.looseObject({ statedOn: z.array(z.string()).optional() }).optional(),
  })
  .describe("policy settings");

/** Settings of the rules from parsed JSON. Throws one sentence for each thing that is not as it should be. */
export function parseRuleSettings(json: unknown): RuleSettings {
  const parsed = settingsSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
    throw new Error(`The policy settings cannot be used: ${problems.join("; ")}`);
  }
  const byRule = parsed.data;
  const breakGlass = byRule["break-glass-excluded"]?.breakGlass;
  const existing = byRule["references-resolve"]?.existing;
  const statedOn = byRule["report-only-unless-stated"]?.statedOn;
  return { ...(breakGlass && { breakGlass }), ...(existing && { existing }), ...(statedOn && { statedOn }) };
}

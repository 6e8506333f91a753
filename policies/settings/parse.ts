import { z } from "zod";
import { type RuleName, ruleNames } from "../rule-names.ts";
import { languages } from "../words.ts";
import { acceptedFindingSchema } from "./accepted-finding.ts";
import { answered } from "./answered.ts";
import { areas, countries, licences, type RuleSettings } from "./rule-settings.ts";

const words = z.array(z.string().min(1));
const domains = z.array(z.string().regex(/^([\w-]+\.)+[\w-]+$/, "write a domain such as fylke.example"));
const ruleName = z.enum(ruleNames, {
  error: ({ input }) => `there is no rule ${JSON.stringify(input)}; m365-tenant check --json lists them`,
});

const exception = z.strictObject({
  rule: ruleName,
  on: z.string().min(1, "write what it is about: a resource's name, a policy, a group, a number, or tenant"),
  ...answered,
});

/** What is true for all rules; the rest stands under the name of the rule that reads it. */
const common = z.strictObject({
  language: z.enum(languages).optional(),
  licences: z.array(z.enum(licences)).optional(),
  elsewhere: z.array(z.enum(areas)).optional(),
  levels: z
    .partialRecord(
      ruleName,
      z.literal("mandatory", {
        error: () =>
          'write "mandatory"; a rule is not made weaker by a level but by an exception with owner and expiry',
      }),
    )
    .optional(),
  exceptions: z.array(exception).optional(),
  countries: z.array(z.enum(countries)).min(1).optional(),
  settled: z.array(ruleName).optional(),
  givesAccessBack: z.boolean().optional(),
});

/** Parameters of single rules, as they are called in the file and in {@link RuleSettings}. */
const parameters = {
  "break-glass-excluded": { breakGlass: words },
  "references-resolve": { existing: words },
  "report-only-unless-stated": { statedOn: words },
  "invites-allow-listed": { guestDomains: domains },
  "federation-allow-listed": { federatedDomains: domains },
  "trust-only-named-partners": { trustedPartners: z.array(z.guid("write the other tenant's id")) },
  "meetings-closed-to-anonymous": { publicMeetingPolicies: words },
  "recording-off": { healthPolicies: words },
  "banned-passwords": { bannedWords: words },
  "pupils-apart": { pupils: z.boolean() },
} as const satisfies Partial<Record<RuleName, z.ZodRawShape>>;

/** Pulumi's own words in the file; the pack's levels are the engine's business. */
const own = { enforcementLevel: z.enum(["advisory", "mandatory"]).optional() };

/** The whole file. */
export const settingsSchema = z.strictObject({
  guardrails: common.extend({ ...own, accepted: z.array(acceptedFindingSchema).optional() }).optional(),
  ...Object.fromEntries(
    ruleNames.map((name) => {
      const shape: z.ZodRawShape = name in parameters ? parameters[name as keyof typeof parameters] : {};
      return [
        name,
        z
          .strictObject({ ...common.shape, ...shape, ...own })
          .partial()
          .optional(),
      ];
    }),
  ),
});

/**
 * Settings of the rules from parsed JSON: Pulumi's `--policy-pack-config` file, and `m365-tenant check --settings`. What
 * is true for all rules stands under `guardrails`. Throws one sentence for each thing that is not as it should be.
 */
export function parseRuleSettings(json: unknown): RuleSettings & { readonly language?: (typeof languages)[number] } {
  const parsed = settingsSchema.safeParse(json);
  if (!parsed.success) {
    throw new Error(`The policy settings cannot be used: ${parsed.error.issues.flatMap(problems).join("; ")}`);
  }
  const { guardrails, ...byRule } = parsed.data;
  const merged: Record<string, unknown> = Object.assign({}, ...Object.values(byRule), guardrails);
  delete merged.enforcementLevel;
  // The schema above is what a RuleSettings is made of: each of its parts is one of its properties.
  return merged as RuleSettings & { language?: (typeof languages)[number] };
}

function problems(issue: z.core.$ZodIssue): readonly string[] {
  const path = issue.path.join(".") || "the file";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${path}: ${key} is not known here; m365-tenant check --json lists the rules`);
  }
  return [`${path}: ${issue.message}`];
}

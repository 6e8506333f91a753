import { PolicyPack, type StackValidationPolicy } from "@pulumi/policy";
import { fromPreview } from "./from-preview.ts";
import type { Rule } from "./judgement.ts";
import { rules } from "./rules.ts";
import { ruleTitle, sentence } from "./sentences.ts";
import { parseRuleSettings } from "./settings.ts";
import { type Language, languages } from "./words.ts";

const strings = { type: "array", items: { type: "string" } } as const;
const configSchema: NonNullable<StackValidationPolicy["configSchema"]> = {
  properties: {
    breakGlass: strings,
    existing: strings,
    statedOn: strings,
    language: { type: "string", enum: [...languages] },
  },
};

/** One rule as a Pulumi policy: it stops the preview and the update when it fails. */
function mandatory(rule: Rule): StackValidationPolicy {
  return {
    name: rule.name,
    description: ruleTitle(rule.name, "en"),
    enforcementLevel: "mandatory",
    configSchema,
    validateStack(args, report) {
      const config = args.getConfig<{ language?: Language }>();
      const settings = parseRuleSettings({ [rule.name]: config });
      for (const finding of rule.judge(fromPreview(args.resources), settings)) {
        if (finding.verdict === "fail") report(sentence(finding, config.language ?? "en"), finding.urn);
      }
    },
  };
}

/** What cannot be decided in this preview is said, never passed over. `m365-tenant check` decides it. */
const undecided: StackValidationPolicy = {
  name: "not-decided-in-this-preview",
  description: "What this preview cannot decide; m365-tenant check decides it",
  enforcementLevel: "advisory",
  configSchema,
  validateStack(args, report) {
    const config = args.getConfig<{ language?: Language }>();
    const settings = parseRuleSettings(Object.fromEntries(rules.map((rule) => [rule.name, config])));
    const tenant = fromPreview(args.resources);
    for (const rule of rules) {
      for (const finding of rule.judge(tenant, settings)) {
        if (finding.verdict === "undecided") report(sentence(finding, config.language ?? "en"), finding.urn);
      }
    }
  },
};

new PolicyPack("m365-tenant", { policies: [...rules.map(mandatory), undecided] });

import type { PolicyResource, ReportViolation, StackValidationPolicy } from "@pulumi/policy";
import { z } from "zod";
import { rules } from "./catalogue.ts";
import type { DeclaredTenant } from "./declared-tenant.ts";
import { fromPreview } from "./from-preview.ts";
import type { Judged, Rule, RuleResult } from "./judgement.ts";
import type { RuleName } from "./rule-names.ts";
import { runRules } from "./run-rules.ts";
import { exceptionSentence, ruleReason, ruleTitle, sentence } from "./sentences.ts";
import { parseRuleSettings, settingsSchema } from "./settings/parse.ts";
import type { RuleSettings } from "./settings/rule-settings.ts";
import type { Language } from "./words.ts";

/** What one run of the pack knows: the engine asks the policies one after the other, the first of them first. */
interface Run {
  readonly tenant: DeclaredTenant;
  /** Settings of the policies asked so far: what names break-glass for one rule names it for those that follow. */
  readonly settings: Record<string, unknown>;
  readonly results: Map<Rule, RuleResult>;
}

type PackSettings = RuleSettings & { readonly language?: Language };

/** Policies that are no rule. */
const [first, worthKnowing, last] = ["guardrails", "worth-knowing", "not-decided-in-this-preview"];

/**
 * Every rule as a policy of its own. Before them stands `guardrails`, whose configuration is true for all of them; after
 * them what is worth knowing, and what no mandatory rule may leave open.
 */
export function packPolicies(today: () => Date = () => new Date()): StackValidationPolicy[] {
  let run: Run | undefined;
  const start = (resources: PolicyResource[]): Run => ({
    tenant: fromPreview(resources),
    settings: {},
    results: new Map(),
  });
  const told = () => parseRuleSettings(run?.settings ?? {});

  const ruleOf = (rule: Rule): StackValidationPolicy => ({
    name: rule.name,
    description: ruleTitle(rule.name, "en"),
    enforcementLevel: rule.level,
    configSchema: configSchema(rule.name),
    validateStack(args, report) {
      // A person may have disabled the first policy: then each rule stands for itself.
      const { tenant, settings, results } = run ?? start(args.resources);
      settings[rule.name] = args.getConfig();
      const parsed = parseRuleSettings(settings);
      const [result] = runRules([rule], tenant, parsed, today());
      if (!result) throw new Error(`${rule.name} gave no result`);
      results.set(rule, result);
      tell(rule.name, result.findings, ({ verdict }) => verdict === "fail", parsed, report);
    },
  });

  return [
    {
      name: first,
      description: "Settings that are true for all rules",
      enforcementLevel: "advisory",
      configSchema: configSchema(first),
      validateStack(args) {
        run = start(args.resources);
        run.settings[first] = args.getConfig();
        parseRuleSettings(run.settings);
      },
    },
    ...rules.map(ruleOf),
    {
      name: worthKnowing,
      description: "Exceptions that end soon or have run out, and advisory rules that stay open",
      enforcementLevel: "advisory",
      validateStack(_, report) {
        for (const { rule, level, findings } of run?.results.values() ?? []) {
          const isWorth = ({ verdict, exception }: Judged) =>
            (verdict === "excepted" && exception?.state !== "valid") ||
            (verdict === "undecided" && level === "advisory");
          tell(rule, findings, isWorth, told(), report);
        }
      },
    },
    {
      name: last,
      description: "What this preview cannot decide: m365-tenant preview and up decide it by m365-tenant check",
      enforcementLevel: "mandatory",
      validateStack(_, report) {
        const settings = told();
        for (const { rule, level, findings } of run?.results.values() ?? []) {
          if (level === "advisory" || settings.settled?.includes(rule)) continue;
          tell(rule, findings, ({ verdict }) => verdict === "undecided", settings, report);
        }
        run = undefined;
      },
    },
  ];
}

type ConfigSchema = NonNullable<StackValidationPolicy["configSchema"]>;

const schemas = z.toJSONSchema(settingsSchema, { unrepresentable: "any" }).properties ?? {};

function configSchema(name: string): ConfigSchema {
  const schema = schemas[name];
  const { enforcementLevel: _, ...properties } = (typeof schema === "object" ? schema.properties : undefined) ?? {};
  // Both are JSON schemas; the pack's type names fewer of their words.
  return { properties } as ConfigSchema;
}

/** What is wrong, why it matters, what to write; and who answered for it, where somebody did. */
function tell(
  rule: RuleName,
  findings: readonly Judged[],
  isTold: (finding: Judged) => boolean,
  { language = "en" }: PackSettings,
  report: ReportViolation,
): void {
  for (const finding of findings.filter(isTold)) {
    const parts = [
      sentence(finding, language),
      ruleReason(rule, language),
      ...(finding.exception ? [exceptionSentence(finding.exception, language)] : []),
    ];
    report(parts.join(" "), finding.urn);
  }
}

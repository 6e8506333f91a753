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
  readonly shared: unknown;
  readonly results: Map<Rule, RuleResult>;
}

type PackSettings = RuleSettings & { readonly language?: Language };

/** Names in the settings that are no rule. */
const first = "guardrails";
const last = "not-decided-in-this-preview";

/**
 * Every rule as a policy of its own. Before them stands `guardrails`, whose configuration is true for all of them and
 * which tells what is worth knowing; after them what no rule may leave open.
 */
export function packPolicies(today: () => Date = () => new Date()): StackValidationPolicy[] {
  let run: Run | undefined;

  const judge = (rule: Rule, resources: PolicyResource[], config: unknown): [RuleResult, PackSettings] => {
    const { tenant, shared, results } = run ?? { tenant: fromPreview(resources), shared: {}, results: new Map() };
    const settings = parseRuleSettings({ [first]: shared, [rule.name]: config });
    const [result] = runRules([rule], tenant, settings, today());
    if (!result) throw new Error(`${rule.name} gave no result`);
    results.set(rule, result);
    return [result, settings];
  };

  const policies = rules.map(
    (rule): StackValidationPolicy => ({
      ...described(rule.name, rule.level),
      validateStack(args, report) {
        const [{ findings }, settings] = judge(rule, args.resources, args.getConfig());
        tell(rule.name, findings.filter(fails), settings, report);
      },
    }),
  );

  return [
    {
      name: first,
      description: "What is worth knowing beside the rules: exceptions that end soon, advisory rules that stay open",
      enforcementLevel: "advisory",
      configSchema: configSchemaOf(first),
      validateStack(args, report) {
        run = { tenant: fromPreview(args.resources), shared: args.getConfig(), results: new Map() };
        const settings = parseRuleSettings({ [first]: run.shared });
        for (const { rule, level, findings } of runRules(rules, run.tenant, settings, today())) {
          const worthKnowing = findings.filter(
            ({ verdict, exception }) =>
              (verdict === "excepted" && exception?.state !== "valid") ||
              (verdict === "undecided" && level === "advisory"),
          );
          tell(rule, worthKnowing, settings, report);
        }
      },
    },
    ...policies,
    {
      name: last,
      description: "What this preview cannot decide: m365-tenant preview and up decide it by m365-tenant check",
      enforcementLevel: "mandatory",
      validateStack(_, report) {
        const settings = parseRuleSettings({ [first]: run?.shared ?? {} });
        const results = run?.results.values() ?? [];
        run = undefined;
        for (const { rule, level, findings } of results) {
          if (level === "advisory" || settings.settled?.includes(rule)) continue;
          tell(
            rule,
            findings.filter(({ verdict }) => verdict === "undecided"),
            settings,
            report,
          );
        }
      },
    },
  ];
}

const fails = ({ verdict }: Judged) => verdict === "fail";

function described(name: RuleName, level: "mandatory" | "advisory") {
  return {
    name,
    description: ruleTitle(name, "en"),
    enforcementLevel: level,
    configSchema: configSchemaOf(name),
  };
}

function configSchemaOf(name: string): NonNullable<StackValidationPolicy["configSchema"]> {
  const schema = z.toJSONSchema(settingsSchema, { unrepresentable: "any" });
  const own = schema.properties?.[name];
  const { enforcementLevel: _, ...properties } = (typeof own === "object" ? own.properties : undefined) ?? {};
  // Both are JSON schemas; the pack's type names fewer of their words.
  return { properties: properties as NonNullable<StackValidationPolicy["configSchema"]>["properties"] } as NonNullable<
    StackValidationPolicy["configSchema"]
  >;
}

/** What is wrong, why it matters, what to write; and who answered for it, where somebody did. */
function tell(rule: RuleName, findings: readonly Judged[], settings: PackSettings, report: ReportViolation): void {
  const language = settings.language ?? "en";
  for (const finding of findings) {
    const parts = [
      sentence(finding, language),
      ruleReason(rule, language),
      ...(finding.exception ? [exceptionSentence(finding.exception, language)] : []),
    ];
    report(parts.join(" "), finding.urn);
  }
}

import type { DeclaredTenant } from "./declared-tenant.ts";
import { withExceptions } from "./exceptions.ts";
import { type Judged, type Level, type Rule, type RuleResult, verdictOf } from "./judgement.ts";
import { ownedLicences } from "./owned-licences.ts";
import type { RuleSettings } from "./settings/rule-settings.ts";

/** Every rule over a tenant, declared or read, on a day. */
export function runRules(
  rules: readonly Rule[],
  tenant: DeclaredTenant,
  settings: RuleSettings,
  today: Date,
): readonly RuleResult[] {
  return rules.map((rule) => {
    const findings = withExceptions(rule, judgeRule(rule, tenant, settings), settings, today);
    const { name, severity } = rule;
    return { rule: name, severity, level: levelOf(rule, settings), verdict: verdictOf(findings), findings };
  });
}

/** Whether a rule stops a change; the settings may make a rule stricter, never weaker. */
export function levelOf(rule: Rule, settings: RuleSettings): Level {
  return settings.levels?.[rule.name] ?? rule.level;
}

function judgeRule(rule: Rule, tenant: DeclaredTenant, settings: RuleSettings): readonly Judged[] {
  const { licence } = rule;
  const owned = ownedLicences(tenant, settings);
  if (licence && owned && !owned.has(licence)) return [{ kind: "notLicensed", licence, verdict: "notLicensed" }];
  const unreadable = Object.entries(tenant.observed?.unreadable ?? {}).filter(([subject]) =>
    rule.reads.includes(subject),
  );
  if (unreadable.length > 0) {
    return unreadable.map(([subject, needs]) => ({ kind: "notReadable", subject, needs, verdict: "undecided" }));
  }
  const findings = rule.judge(tenant, settings);
  if (!licence || owned || !findings.some(({ verdict }) => verdict === "fail")) return findings;
  return [{ kind: "licenceUnknown", licence, verdict: "notDecidedHere" }];
}

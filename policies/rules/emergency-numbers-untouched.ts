import { isRecord, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";
import { numberingOf } from "../telephony/numbers.ts";
import { readPattern } from "../telephony/pattern.ts";

/**
 * Whoever dials an emergency number or a 116 number gets it: no rule of a dial plan makes another number of it, and no
 * short extension hides it. Judged by dialling them: the first rule that fits is used.
 */
export const emergencyNumbersUntouched: Rule = {
  name: "emergency-numbers-untouched",
  references: [],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  reads: ["TenantDialPlan"],
  judge(tenant, settings) {
    const plans = settingsOf(tenant, "TenantDialPlan");
    if (plans.length === 0 && !tenant.observed) return [notDeclared("TenantDialPlan")];
    const { untouchable } = numberingOf(settings);
    return plans.flatMap((plan) => judgePlan(plan, untouchable));
  },
};

function judgePlan(plan: SettingView, untouchable: readonly string[]): readonly Judged[] {
  const { object, settings, resource } = plan;
  const { urn } = resource;
  const list = valueAt(settings, "NormalizationRules");
  const unknown: Judged = { kind: "settingUnknown", object, property: "NormalizationRules", verdict: "undecided", urn };
  // The rules of a plan that does not list them are the tenant's.
  if (list === undefined) return [{ ...unknown, verdict: "notDecidedHere" }];
  if (!Array.isArray(list)) return [unknown];
  const rules: DialRule[] = [];
  for (const item of list) {
    const [name, pattern, translation] = ["Name", "Pattern", "Translation"].map((key) =>
      isRecord(item) ? item[key] : undefined,
    );
    if (typeof pattern !== "string" || typeof translation !== "string") return [unknown];
    const matches = readPattern(pattern);
    if (!matches) return [{ kind: "patternUnreadable", object, pattern, verdict: "undecided", urn }];
    rules.push({ name: typeof name === "string" ? name : pattern, matches, translation });
  }
  return untouchable.flatMap((dialled): Judged[] => {
    const rule = rules.find(({ matches }) => matches.test(dialled));
    const result = rule ? dialled.replace(rule.matches, rule.translation) : dialled;
    if (!rule || result === dialled) return [];
    return [{ kind: "emergencyRewritten", plan: object, rule: rule.name, dialled, result, verdict: "fail", urn }];
  });
}

interface DialRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly translation: string;
}

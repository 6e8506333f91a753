import type { TenantContext } from "../context.ts";
import { isObject, text } from "../store/json.ts";

/** What leaves when digits are dialled, and the rule that made it; no rule where the number had its plus already. */
export type Normalised = { number: string; rule: string | null };

/**
 * Digits as a dial plan of the tenant reads them: the first rule from the top that fits. Without the country's own plan
 * behind it, which Microsoft keeps: a number that no rule fits may still leave in the service.
 */
export function normalised({ store }: TenantContext, dialled: string, plan = "Global"): Normalised | undefined {
  const digits = dialled.replaceAll(/[\s\-()./]/g, "");
  if (digits.startsWith("+")) return { number: digits, rule: null };
  const policies = store.teamsAdmin.policies("TenantDialPlan");
  const rules = (policies.get(plan) ?? policies.get(`Tag:${plan}`))?.NormalizationRules;
  for (const rule of Array.isArray(rules) ? rules.filter(isObject) : []) {
    const found = new RegExp(String(rule.Pattern)).exec(digits);
    if (found === null) continue;
    return { number: translated(String(rule.Translation), found), rule: text(rule.Name) ?? null };
  }
  return undefined;
}

/** .NET's own way to write a group: $1, and ${1} where a digit follows. */
function translated(translation: string, found: RegExpExecArray): string {
  return translation.replaceAll(/\$(?:\{(\d+)\}|(\d+))/g, (_, braced?: string, bare?: string) => {
    return found[Number(braced ?? bare)] ?? "";
  });
}

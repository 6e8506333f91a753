import { outcome, overlapOf, whereTheyDiffer } from "./difference.ts";
import { languageOf, shortest, union, without } from "./digit-language.ts";
import type { DiallingRule } from "./rule.ts";

/** A rule that an earlier one takes numbers from. */
export type ShadowFinding =
  | { kind: "neverReached"; rule: string; earlier: string[]; dialled: string }
  | { kind: "takenBefore"; rule: string; earlier: string; dialled: string; gives: string; insteadOf: string };

/**
 * Rules that are never reached, and numbers that an earlier rule takes and makes something else of. Every finding has a
 * number that shows it; two rules that make the same of the numbers they share take nothing from each other.
 */
export function shadowedRules(rules: readonly DiallingRule[]): ShadowFinding[] {
  return rules.flatMap((rule, index): ShadowFinding[] => {
    const earlier = rules.slice(0, index);
    const dead = neverReached(rule, earlier);
    return dead === undefined ? takenBefore(rule, earlier) : [dead];
  });
}

function neverReached(rule: DiallingRule, earlier: readonly DiallingRule[]): ShadowFinding | undefined {
  if (earlier.length === 0) return undefined;
  const own = languageOf(rule.pattern);
  if (!without(own, union(earlier.map(({ pattern }) => languageOf(pattern)))).isEmpty) return undefined;
  const names = earlier.filter((one) => !overlapOf(one, rule).isEmpty).map(({ name }) => name);
  return { kind: "neverReached", rule: rule.name, earlier: names, dialled: shortest(own) ?? "" };
}

function takenBefore(rule: DiallingRule, earlier: readonly DiallingRule[]): ShadowFinding[] {
  return earlier.flatMap((one): ShadowFinding[] => {
    const dialled = whereTheyDiffer(overlapOf(one, rule), one, rule);
    if (dialled === undefined) return [];
    const [gives = "", insteadOf = ""] = [outcome(one, dialled), outcome(rule, dialled)];
    return [{ kind: "takenBefore", rule: rule.name, earlier: one.name, dialled, gives, insteadOf }];
  });
}

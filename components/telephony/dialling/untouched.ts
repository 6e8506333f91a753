import { outcome, untouching, whereTheyDiffer } from "./difference.ts";
import { common, languageOf, shortest, without } from "./digit-language.ts";
import type { DiallingRule } from "./rule.ts";

/** A number that must leave as it is dialled, and does not. */
export type TouchFinding =
  | { kind: "rewritten"; rule: string; dialled: string; gives: string }
  | { kind: "dropped"; dialled: string };

/**
 * Holds a dial plan against numbers that must leave as they are dialled: of each rule in order the numbers that reach
 * it, so that a later rule is not blamed for a number an earlier one has already let through.
 */
export function touchedNumbers(rules: readonly DiallingRule[], untouchable: string): TouchFinding[] {
  let reaching = languageOf(untouchable);
  const findings: TouchFinding[] = [];
  for (const rule of rules) {
    const own = languageOf(rule.pattern);
    const dialled = whereTheyDiffer(common(reaching, own), rule, untouching);
    if (dialled !== undefined) {
      findings.push({ kind: "rewritten", rule: rule.name, dialled, gives: outcome(rule, dialled) ?? "" });
    }
    reaching = without(reaching, own);
  }
  const left = shortest(reaching);
  return left === undefined ? findings : [...findings, { kind: "dropped", dialled: left }];
}

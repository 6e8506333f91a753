import type { Finding, FindingKind, RuleName, Verdict } from "./judgement.ts";
import { en } from "./sentences/en.ts";
import { nb } from "./sentences/nb.ts";
import { nn } from "./sentences/nn.ts";
import { sv } from "./sentences/sv.ts";
import type { Language, Words } from "./words.ts";

const words: Readonly<Record<Language, Words>> = { nn, nb, sv, en };

/** A finding as a sentence: what is wrong, the value seen, why it matters, what to write. */
export function sentence<K extends FindingKind>(finding: Extract<Finding, { kind: K }>, language: Language): string {
  const say: (finding: Extract<Finding, { kind: K }>) => string = words[language].findings[finding.kind as K];
  return say(finding);
}

/** What a rule asks for, in one line. */
export function ruleTitle(rule: RuleName, language: Language): string {
  return words[language].rules[rule];
}

export function verdictWord(verdict: Verdict, language: Language): string {
  return words[language].verdicts[verdict];
}

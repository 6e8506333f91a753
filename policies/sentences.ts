import type { Finding, FindingKind } from "./finding.ts";
import type { Excepted, Verdict } from "./judgement.ts";
import type { RuleName } from "./rule-names.ts";
import { en } from "./sentences/en.ts";
import { nb } from "./sentences/nb.ts";
import { nn } from "./sentences/nn.ts";
import { sv } from "./sentences/sv.ts";
import type { Language, Words } from "./words.ts";

const words: Readonly<Record<Language, Words>> = { nn, nb, sv, en };

/** A finding as a sentence: what is wrong, the value seen, what to write. */
export function sentence<K extends FindingKind>(finding: Extract<Finding, { kind: K }>, language: Language): string {
  const say: (finding: Extract<Finding, { kind: K }>) => string = words[language].findings[finding.kind as K];
  return say(finding);
}

/** Who answers for a finding, and until when. */
export function exceptionSentence(exception: Excepted, language: Language): string {
  return words[language].exceptions[exception.state](exception);
}

/** What a rule asks for, in one line. */
export function ruleTitle(rule: RuleName, language: Language): string {
  return words[language].rules[rule].title;
}

/** Why it matters when a rule does not hold. */
export function ruleReason(rule: RuleName, language: Language): string {
  return words[language].rules[rule].why;
}

export function verdictWord(verdict: Verdict, language: Language): string {
  return words[language].verdicts[verdict];
}

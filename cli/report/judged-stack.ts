import {
  exceptionSentence,
  type Judged,
  type Language,
  type Rule,
  type RuleResult,
  ruleReason,
  rules,
  ruleTitle,
  sentence,
  verdictWord,
} from "../../policies/rules.ts";

/** What every form of a report is made from. */
export interface JudgedStack {
  readonly project: string;
  readonly stack: string;
  /** The command that judged: `check` a program, `audit` a tenant. */
  readonly command: "check" | "audit";
  readonly resources: number;
  readonly results: readonly RuleResult[];
  readonly language: Language;
  /** The file that a person changes, relative to the project's folder. */
  readonly file: string;
}

/** A rule with what was found, in the reader's words. */
export interface Told {
  readonly rule: Rule;
  readonly result: RuleResult;
  readonly title: string;
  readonly why: string;
  readonly verdict: string;
  readonly findings: readonly ToldFinding[];
}

export interface ToldFinding {
  readonly finding: Judged;
  readonly text: string;
  /** Name of the resource it stands on. */
  readonly where: string | undefined;
}

export function told({ results, language }: JudgedStack): readonly Told[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  return results.flatMap((result) => {
    const rule = byName.get(result.rule);
    if (!rule) return [];
    return [
      {
        rule,
        result,
        title: ruleTitle(rule.name, language),
        why: ruleReason(rule.name, language),
        verdict: verdictWord(result.verdict, language),
        findings: result.findings.map((finding) => ({
          finding,
          text: [
            sentence(finding, language),
            ...(finding.exception ? [exceptionSentence(finding.exception, language)] : []),
          ].join(" "),
          where: finding.urn?.split("::").at(-1),
        })),
      },
    ];
  });
}

import {
  type DeclaredTenant,
  type Judged,
  type Language,
  type RuleResult,
  ruleTitle,
  sentence,
  type Verdict,
  verdictWord,
} from "../../policies/rules.ts";
import { colours } from "../colours.ts";

const signs: Readonly<Record<Verdict, string>> = {
  pass: colours.green("✓"),
  fail: colours.red("✗"),
  undecided: colours.yellow("?"),
};

/** The verdicts as text: one line for each rule, and below it every finding with the resource it stands on. */
export function checkReport(
  results: readonly RuleResult[],
  tenant: DeclaredTenant,
  stack: string,
  language: Language,
): string {
  const lines = [`${colours.bold(`stack ${stack}`)}: ${tenant.resources.length} resources`];
  for (const { rule, verdict, findings } of results) {
    lines.push(
      `${signs[verdict]} ${ruleTitle(rule, language)} ${colours.dim(`(${rule}: ${verdictWord(verdict, language)})`)}`,
    );
    for (const finding of findings) lines.push(...findingLines(finding, language));
  }
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Judged, language: Language): string[] {
  const where = finding.urn?.split("::").at(-1);
  return [
    `    ${signs[finding.verdict]} ${sentence(finding, language)}`,
    ...(where ? [colours.dim(`      ${where}`)] : []),
  ];
}

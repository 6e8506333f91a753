import type { Language } from "../../policies/rules.ts";
import { colours } from "../colours.ts";
import type { Finding, Verdict } from "./finding.ts";
import { doctorWords, sentence } from "./words.ts";

const signs: Readonly<Record<Verdict, string>> = {
  good: colours.green("✓"),
  bad: colours.red("✗"),
  open: colours.yellow("?"),
};

/** One line for each finding, and how many there are of each kind. */
export function doctorReport(findings: readonly Finding[], stack: string, language: Language): string {
  const { heading, sum } = doctorWords[language];
  const lines = findings.map((finding) => `${signs[finding.verdict]} ${sentence(finding, language)}`);
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const counted = sum({ good: count("good"), bad: count("bad"), open: count("open") });
  return `${colours.bold(heading(stack))}\n${lines.join("\n")}\n${counted}\n`;
}

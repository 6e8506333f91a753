import { colours } from "../colours.ts";
import type { Finding, Verdict } from "./finding.ts";
import { sentence } from "./words.ts";

const signs: Readonly<Record<Verdict, string>> = {
  good: colours.green("✓"),
  bad: colours.red("✗"),
  open: colours.yellow("?"),
};

/** One line for each finding, and how many there are of each kind. */
export function doctorReport(findings: readonly Finding[], stack: string): string {
  const lines = findings.map((finding) => `${signs[finding.verdict]} ${sentence(finding)}`);
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const sum = `${count("good")} in order, ${count("bad")} to put right, ${count("open")} to look at`;
  return `${colours.bold(`stack ${stack}`)}: before the first up\n${lines.join("\n")}\n${sum}\n`;
}

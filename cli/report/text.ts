import type { Language, Level, Verdict } from "../../policies/rules.ts";
import { colours } from "../colours.ts";
import { type JudgedStack, type Told, type ToldFinding, told } from "./judged-stack.ts";

const signs: Readonly<Record<Verdict, string>> = {
  pass: colours.green("✓"),
  fail: colours.red("✗"),
  undecided: colours.yellow("?"),
  reportOnly: colours.yellow("○"),
  notDecidedHere: colours.dim("·"),
  excepted: colours.yellow("!"),
  notLicensed: colours.dim("–"),
};

const open: readonly Verdict[] = ["fail", "undecided", "reportOnly", "excepted"];

/**
 * Verdicts whose findings are worth a line each; the others are told by their verdict. Of a program much is not decided,
 * and an audit decides it; what not even that decides is left to a person, who must know what to do.
 */
const explained: Readonly<Record<JudgedStack["command"], ReadonlySet<Verdict>>> = {
  check: new Set(open),
  audit: new Set([...open, "notDecidedHere", "notLicensed"]),
};

const advisory: Readonly<Record<Language, string>> = {
  nn: "rådgjevande",
  nb: "rådgivende",
  sv: "rådgivande",
  en: "advisory",
};

/**
 * The verdicts as text: one line for each rule, and below it every finding with the resource it stands on. What is not
 * judged here comes last, so that it is neither in the way nor forgotten.
 */
export function textReport(judged: JudgedStack): string {
  const all = told(judged);
  const later = (one: Told) => ["notDecidedHere", "notLicensed"].includes(one.result.verdict);
  const lines = [
    `${colours.bold(`${judged.project}, stack ${judged.stack}`)}: ${judged.resources} resources, ${all.length} rules`,
    ...[...all.filter((one) => !later(one)), ...all.filter(later)].flatMap((one) => ruleLines(one, judged)),
    summary(judged),
  ];
  return `${lines.join("\n")}\n`;
}

function ruleLines({ result, title, why, verdict, findings }: Told, { language, command }: JudgedStack): string[] {
  const sign = result.level === "advisory" && result.verdict === "fail" ? colours.yellow("✗") : signs[result.verdict];
  const level: Readonly<Record<Level, string>> = { mandatory: "", advisory: `, ${advisory[language]}` };
  const head = `${sign} ${title} ${colours.dim(`(${result.rule}: ${verdict}${level[result.level]})`)}`;
  const worth = explained[command];
  if (!worth.has(result.verdict)) return [head];
  const shown = findings.filter(({ finding }) => worth.has(finding.verdict));
  return [head, ...(result.verdict === "fail" ? [colours.dim(`    ${why}`)] : []), ...shown.flatMap(findingLines)];
}

function findingLines({ finding, text, where }: ToldFinding): string[] {
  return [`    ${signs[finding.verdict]} ${text}`, ...(where ? [colours.dim(`      ${where}`)] : [])];
}

function summary({ results, language }: JudgedStack): string {
  const words = told({ results, language } as JudgedStack);
  const counts = new Map<string, number>();
  for (const { verdict } of words) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return colours.bold([...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(", "));
}

import { type JudgedStack, told } from "./judged-stack.ts";

/** The verdicts as data: each finding with its facts, and with its sentence. */
export function jsonReport(judged: JudgedStack): string {
  const { project, stack, command, resources } = judged;
  const results = told(judged).map(({ rule, result, title, findings }) => ({
    ...result,
    title,
    references: rule.references,
    evidence: rule.evidence,
    findings: findings.map(({ finding, text }) => ({ ...finding, sentence: text })),
  }));
  return `${JSON.stringify({ project, stack, command, resources, results }, null, 2)}\n`;
}

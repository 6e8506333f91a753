import type { Language } from "../../policies/rules.ts";
import { colours } from "../colours.ts";
import type { RolloutAnswer, StepAnswer } from "./ask.ts";
import type { StepEvidence } from "./evidence.ts";
import { isMet } from "./judge.ts";
import { recordFile } from "./read-record.ts";
import { smallestCount, toldCount, toldUnit } from "./shareable.ts";
import type { RolloutWords } from "./words/rollout-words.ts";
import { findingLine, rolloutWords } from "./words.ts";

/** How far each capability has come, what is proposed, and every condition in the way. */
export function rolloutReport(answer: RolloutAnswer, language: Language): string {
  const words = rolloutWords[language];
  const lines = Object.entries(answer.reached).map(([capability, step]) => words.reached(capability, step));
  for (const { capability, from, to, leaves } of answer.moves) {
    const isBack = from !== undefined && leaves.length === 0;
    lines.push(colours.bold(isBack ? words.back(capability, from, to) : words.promoted(capability, from, to)));
  }
  if (answer.moves.length === 0) lines.push(words.nothingMoves);
  for (const step of answer.steps) lines.push("", ...stepLines(step, words));
  if (answer.meetings !== undefined) lines.push("", words.meetings(answer.meetings));
  if (answer.isRefused) lines.push("", colours.red(words.refused));
  return `${lines.join("\n")}\n`;
}

function stepLines({ evidence, findings, isAsked }: StepAnswer, words: RolloutWords): string[] {
  const head = `${words.step} ${evidence.step}: ${shownCount(evidence.people, words)} ${words.people}`;
  const signs = (met: boolean) => (met ? colours.green("✓") : isAsked ? colours.red("✗") : colours.yellow("–"));
  return [
    colours.bold(head),
    ...findings.map((finding) => `  ${signs(isMet(finding))} ${findingLine(finding, words, recordFile)}`),
    ...Object.entries(evidence.reportOnlyFailures.causes ?? {}).map(
      ([policy, count]) => `      ${policy}: ${shownCount(count, words)}`,
    ),
    ...unitLines(evidence, words),
  ];
}

function unitLines({ units }: StepEvidence, words: RolloutWords): string[] {
  if (units.length === 0) return [];
  const width = Math.max(...units.map(({ unit }) => unit.length));
  return [
    `  ${words.unit.padEnd(width)}  ${words.people}, ${words.active}`,
    ...units.map(({ unit, ...counts }) => `  ${unit.padEnd(width)}  ${shareOfUnit(counts, words)}`),
  ];
}

function shareOfUnit(counts: { people: number; active: number }, words: RolloutWords): string {
  const { people, active } = toldUnit(counts);
  return people === undefined ? words.fewerThan(smallestCount) : `${people}, ${active ?? "–"}`;
}

const shownCount = (count: number, words: RolloutWords) =>
  toldCount(count)?.toString() ?? words.fewerThan(smallestCount);

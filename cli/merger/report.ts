import type { StepFinding } from "../../components/providers/manual-steps/open-steps.ts";
import type { Language } from "../../policies/rules.ts";
import { colours } from "../colours.ts";
import { diffWords } from "../diff/in-language.ts";
import type { WayBackKind } from "../diff/way-back.ts";
import { smallestCount, toldCount } from "../rollout/shareable.ts";
import { rolloutWords } from "../rollout/words.ts";
import type { MergerAnswer, Obstacle } from "./judge.ts";
import { recordFile } from "./read-record.ts";
import type { MergerStep } from "./steps.ts";
import { type MergerWords, moveSentence } from "./words/merger-words.ts";
import { mergerWords } from "./words.ts";

/** How far each merger has come, what is proposed, and all that must be seen before. Where and evidence are in English. */
export function mergerReport(answers: readonly MergerAnswer[], language: Language): string {
  const words = mergerWords[language];
  if (answers.length === 0) return `${words.none}\n`;
  return `${answers.flatMap((answer) => [...answerLines(answer, words, language), ""]).join("\n")}`;
}

function answerLines(answer: MergerAnswer, words: MergerWords, language: Language): string[] {
  const { merger, now, proposed, moved, moves, steps, isAsked, obstacles, isRefused } = answer;
  const phase = now ?? proposed;
  const [first] = steps;
  return [
    ...(phase === undefined ? [] : [colours.bold(words.stands(merger, words.phases[phase], moved.length))]),
    ...moves.map((move) => plain(`${moveSentence(move, words)} ${wayBack(move.wayBack, language)}`)),
    ...(moves.length === 0 ? [words.nothingMoves] : []),
    ...obstacles.map((obstacle) => `  ${colours.red("✗")} ${obstacleLine(obstacle, words, language)}`),
    ...(isAsked || first === undefined ? [] : [words.next(words.phases[first.step.before])]),
    ...steps.flatMap((finding) => stepLines(finding, isAsked, words)),
    ...(isRefused ? [colours.red(words.refused)] : []),
  ];
}

function stepLines({ kind, step, state }: StepFinding<MergerStep>, isAsked: boolean, words: MergerWords): string[] {
  const sign = kind !== "open" ? colours.green("✓") : isAsked ? colours.red("✗") : colours.yellow("–");
  const line = `  ${sign} ${words.steps[step.key]} ${colours.dim(`(${step.key})`)}: ${words.state[kind]}`;
  if (kind !== "open") return [`${line}, ${state?.evidence ?? state?.notNeeded ?? ""} (${state?.owner ?? ""})`];
  return [
    `${line}; ${words.noted(recordFile)}`,
    `      ${words.where}: ${step.where}`,
    `      ${words.evidence}: ${step.evidence}`,
    `      ${colours.dim(step.see)}`,
  ];
}

const wayBack = (way: WayBackKind, language: Language) =>
  diffWords(language).wayBack[way.kind](way.kind === "until" ? way.date : "");

// The same sentence stands in Markdown elsewhere.
const plain = (sentence: string) => sentence.replaceAll(/\*\*|`/g, "");

function obstacleLine(obstacle: Obstacle, words: MergerWords, language: Language): string {
  const told = { phase: "", date: "", count: "", why: "" };
  switch (obstacle.kind) {
    case "noWayBack":
      return words.obstacles.noWayBack({ ...told, phase: words.phases[obstacle.phase] });
    case "tooLate":
      return words.obstacles.tooLate({ ...told, phase: words.phases[obstacle.phase], date: obstacle.date });
    case "notInForce":
      return words.obstacles.notInForce({ ...told, date: obstacle.date });
    case "guestsLeft": {
      const count = toldCount(obstacle.count);
      return words.obstacles.guestsLeft({
        ...told,
        count: count === undefined ? words.fewerThan(smallestCount) : String(count),
      });
    }
    case "guestsUnknown": {
      const { unreadable } = rolloutWords[language];
      const { why } = obstacle;
      const said = why.kind === "notPermitted" ? unreadable.notPermitted(why) : unreadable.notLicensed(why);
      return words.obstacles.guestsUnknown({ ...told, why: said });
    }
  }
}

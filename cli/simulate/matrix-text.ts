import type { Speaker } from "../access/say.ts";
import { simulateWords } from "./in-language.ts";
import type { Matrix } from "./matrix.ts";
import { matrixCell } from "./matrix-cell.ts";

/** The matrix as text: one block for everyone who is treated alike, so that it fits a terminal. */
export function matrixText({ targets, rows, example }: Matrix, title: string, speaker: Speaker): string {
  const words = simulateWords(speaker.language);
  const blocks = new Map<string, string[]>();
  for (const { key, verdicts } of rows) {
    const cells = targets.map((target, index) => {
      const verdict = verdicts[index];
      return `  ${speaker.targetName(target)}: ${verdict ? matrixCell(verdict, speaker).text : ""}`;
    });
    const text = cells.join("\n");
    blocks.set(text, [...(blocks.get(text) ?? []), speaker.subject(key)]);
  }
  const told = [...blocks].map(([text, who]) => `${speaker.list(who)}\n${text}`);
  return `${words.matrixTitle(title)}\n${speaker.circumstances(example)}\n\n${told.join("\n\n")}\n`;
}

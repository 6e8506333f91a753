import type { Language } from "../../policies/rules.ts";
import { Speaker } from "../access/say.ts";
import { changeLines } from "./access-lines.ts";
import type { ChangeReport } from "./change-report.ts";
import { headlineOf } from "./headline.ts";
import { diffWords } from "./in-language.ts";
import { rowLines } from "./rows.ts";
import { type DiffWords, type Headline, type Row, rows } from "./words.ts";

/** Lines of a row that are shown before the rest is folded away. */
const linesShown = 4;

/**
 * A change as one screen for the colleague who must dare to merge it, in their language. `technical` is folded away
 * below, together with what did not fit.
 */
export function changeMarkdown(report: ChangeReport, language: Language, technical = ""): string {
  const words = diffWords(language);
  const speaker = new Speaker(report.access.set, language);
  const lines = rowLines(report, speaker, words);
  const headline = headlineOf(report);
  const shown = inOrder(headline).filter((row) => lines[row].length > 0);
  const left = shown.flatMap((row) => lines[row].slice(linesShown).map((line) => `- ${words.rows[row]}: ${line}`));
  const head = report.tenantId === undefined ? [] : [words.tenant(report.tenantId)];
  const details = [...left, ...onceOnLines(report, speaker, words), ...(technical === "" ? [] : [technical])];
  return [
    `## ${words.title(report.stack)}`,
    "",
    `${capital([...head, words.comparedWith[report.now]].join(", "))}.`,
    "",
    `**${words.headlines[headline]}**`,
    "",
    "| | |",
    "|---|---|",
    ...shown.map((row) => `| **${words.rows[row]}** | ${cell(lines[row], words)} |`),
    "",
    ...(details.length === 0
      ? []
      : [`<details><summary>${words.technical}</summary>`, "", ...details, "", "</details>", ""]),
  ].join("\n");
}

/** What must not be overlooked stands first. */
function inOrder(headline: Headline): readonly Row[] {
  return headline === "breakGlass" ? ["breakGlass", ...rows.filter((row) => row !== "breakGlass")] : rows;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cell(lines: readonly string[], words: DiffWords): string {
  const rest = lines.length > linesShown ? [words.more(lines.length - linesShown)] : [];
  return [...lines.slice(0, linesShown), ...rest].map((line) => line.replaceAll("|", "\\|")).join("<br>");
}

/** What the policies that only report would do to people once they decide. */
function onceOnLines({ access }: ChangeReport, speaker: Speaker, words: DiffWords): string[] {
  if (!access.onceOn) return [];
  const changes = access.onceOn.changes.filter(
    ({ kind, before, after }) => kind !== "unclear" && before.kind !== "unknown" && after.kind !== "unknown",
  );
  const told = changeLines(changes, access, speaker, words);
  return told.length === 0 ? [] : ["", `**${words.onceOn}**`, "", ...told.map((line) => `- ${line}`), ""];
}

import type { Language } from "../../policies/rules.ts";
import { colours } from "../colours.ts";
import { shortType } from "../review/changes.ts";
import type { PropertyChange } from "../review/leaves.ts";
import type { Author } from "./author.ts";
import type { Drift, DriftEntry } from "./drift.ts";
import type { DriftWords } from "./words/drift-words.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";

const driftWords: Record<Language, DriftWords> = { nn, nb, sv, en };

/** What was changed outside the code, each with who and when and both ways to go on; it names people. */
export function driftReport({ stack, entries }: Drift, language: Language): string {
  const words = driftWords[language];
  if (entries.length === 0) return `${words.nothing(stack)}\n`;
  const held = entries.some(({ change }) => change.kind === "changed" || change.kind === "gone");
  const lines = [
    colours.bold(words.title(stack, entries.length)),
    ...entries.flatMap((entry) => ["", ...entryLines(stack, entry, words)]),
    ...(held ? ["", words.undo(stack)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines(stack: string, { change, author, keep }: DriftEntry, words: DriftWords): string[] {
  const what =
    change.kind === "added" ? change.policy.displayName : `${shortType(change.resource.type)} ${change.resource.name}`;
  return [
    `${colours.bold(what)}: ${words.happened[change.kind]}`,
    ...(change.kind === "changed" ? change.properties.map((property) => `  ${propertyLine(property, words)}`) : []),
    `  ${authorLine(author, words)}`,
    `  ${words.keep[keep.kind]}`,
    ...("lines" in keep ? keep.lines.map((line) => `      ${line}`) : []),
    ...("command" in keep ? [`      ${keep.command}`] : []),
    ...(change.kind === "changed" || change.kind === "gone"
      ? [`  ${words.undoOne}`, `      pulumi up --stack ${stack} --refresh --target '${change.resource.urn}'`]
      : []),
    ...(change.kind === "added" ? [`  ${words.undoAdded}`] : []),
  ];
}

function propertyLine({ path, from, to }: PropertyChange, { notSet }: DriftWords): string {
  const shown = (value: unknown) => (value === undefined || value === null ? notSet : shorten(JSON.stringify(value)));
  return `${path}: ${shown(from)} → ${shown(to)}`;
}

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

function authorLine(author: Author, { author: words }: DriftWords): string {
  switch (author.kind) {
    case "known":
      return words.known({ ...author, at: minute(author.at) });
    case "notInLog":
      return words.notInLog(author);
    case "otherLog":
      return words.otherLog(author);
    case "nobody":
      return words.nobody(author);
    case "notPermitted":
      return words.notPermitted(author);
    case "notLicensed":
      return words.notLicensed(author);
  }
}

const minute = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

import type { Language } from "../../policies/rules.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";
import type { DiffWords } from "./words.ts";

const all: Readonly<Record<Language, DiffWords>> = { nn, nb, sv, en };

export function diffWords(language: Language): DiffWords {
  return all[language];
}

import type { Language } from "../../policies/rules.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";
import type { AccessWords } from "./words.ts";

const all: Readonly<Record<Language, AccessWords>> = { nn, nb, sv, en };

export function accessWords(language: Language): AccessWords {
  return all[language];
}

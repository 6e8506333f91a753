import type { Language } from "../../policies/rules.ts";
import { en } from "./words/en.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";
import type { SimulateWords } from "./words.ts";

const all: Readonly<Record<Language, SimulateWords>> = { nn, nb, sv, en };

export function simulateWords(language: Language): SimulateWords {
  return all[language];
}

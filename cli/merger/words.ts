import type { Language } from "../../policies/rules.ts";
import { en } from "./words/en.ts";
import type { MergerWords } from "./words/merger-words.ts";
import { nb } from "./words/nb.ts";
import { nn } from "./words/nn.ts";
import { sv } from "./words/sv.ts";

export const mergerWords: Readonly<Record<Language, MergerWords>> = { nn, nb, sv, en };

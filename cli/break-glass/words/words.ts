import type { Language } from "../../../policies/rules.ts";
import { en } from "./en.ts";
import type { BreakGlassWords } from "./form.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** The page's sentences, by language. */
export const breakGlassWords: Record<Language, BreakGlassWords> = { nn, nb, sv, en };

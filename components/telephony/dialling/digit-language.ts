import { DFA, JS, NFA, type ReadonlyNFA, Words } from "refa";
import { patternOf } from "./pattern.ts";

/** The set of digit strings that a pattern fits, as an automaton: what is said of it holds for every number there is. */
export type DigitLanguage = ReadonlyNFA;

const maxCharacter = 0xff_ff;

export function languageOf(pattern: string): DigitLanguage {
  const { source } = patternOf(pattern);
  const { expression } = JS.Parser.fromLiteral({ source: source.slice(1, -1), flags: "" }).parse({
    assertions: "throw",
    backreferences: "throw",
  });
  return NFA.fromRegex(expression, { maxCharacter });
}

export const common = (a: DigitLanguage, b: DigitLanguage): DigitLanguage => NFA.fromIntersection(a, b);

/** What is in the first and not in the second. */
export function without(a: DigitLanguage, b: DigitLanguage): DigitLanguage {
  const others = DFA.fromFA(b);
  others.complement();
  return NFA.fromIntersection(a, others);
}

export function union(languages: readonly DigitLanguage[]): DigitLanguage {
  const all = NFA.empty({ maxCharacter });
  for (const language of languages) all.union(language);
  return all;
}

/** One of the shortest strings of the set; undefined for the empty set. */
export function shortest(language: DigitLanguage): string | undefined {
  for (const word of language.words()) return Words.fromUnicodeToString(word);
  return undefined;
}

/** The strings of the set, shortest first, at most so many. */
export function* firstWords(language: DigitLanguage, most: number): Generator<string> {
  let count = 0;
  for (const word of language.words()) {
    if (count === most) return;
    count += 1;
    yield Words.fromUnicodeToString(word);
  }
}

import { common, type DigitLanguage, firstWords, languageOf, shortest, without } from "./digit-language.ts";
import { patternOf } from "./pattern.ts";
import type { DiallingRule } from "./rule.ts";
import { putBefore, translate } from "./translation.ts";

/** As far as two rules are compared number by number when their form does not tell. */
const comparedOneByOne = 10_000;

/** What a rule makes of a number it fits. */
export function outcome({ pattern, translation }: DiallingRule, dialled: string): string | undefined {
  const match = patternOf(pattern).regex.exec(dialled);
  return match ? translate(translation, match) : undefined;
}

/**
 * A number of the set that two rules make different things of; undefined when there is none. Exact for rules that drop
 * leading digits and put others in their place, which is every rule of the country packs.
 */
export function whereTheyDiffer(set: DigitLanguage, a: DiallingRule, b: DiallingRule): string | undefined {
  const [first, second] = [formOf(a), formOf(b)];
  if (first === undefined || second === undefined) {
    for (const word of firstWords(set, comparedOneByOne)) if (outcome(a, word) !== outcome(b, word)) return word;
    return undefined;
  }
  const [less, more] = first.dropped <= second.dropped ? [first, second] : [second, first];
  const between = more.dropped - less.dropped;
  if (!more.put.startsWith(less.put) || more.put.length - less.put.length !== between) return shortest(set);
  const same = more.put.slice(less.put.length);
  if (!/^\d*$/.test(same)) return shortest(set);
  return shortest(without(set, languageOf(`^\\d{${less.dropped}}${same}\\d*$`)));
}

/** A rule that leaves numbers as they were dialled. */
export const untouching: DiallingRule = { name: "", pattern: "^(\\d+)$", translation: "$1", why: "" };

export const overlapOf = (a: DiallingRule, b: DiallingRule): DigitLanguage =>
  common(languageOf(a.pattern), languageOf(b.pattern));

interface Form {
  dropped: number;
  put: string;
}

function formOf({ pattern, translation }: DiallingRule): Form | undefined {
  const { dropped } = patternOf(pattern);
  const put = putBefore(translation);
  return dropped === undefined || put === undefined ? undefined : { dropped, put };
}

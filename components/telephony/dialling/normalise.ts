import { patternOf } from "./pattern.ts";
import type { CallRoute, DiallingRule } from "./rule.ts";
import { translate } from "./translation.ts";

/** What a person dialled, made into what leaves. */
export interface Normalised {
  readonly number: string;
  /** The rule that made it; undefined for a number dialled with its plus, which passes as it is. */
  readonly rule?: string;
}

/** What people type between digits, and the service strips before it looks at the rules. */
const between = /[\s\-().\\/]/g;

export const stripped = (dialled: string): string => dialled.replaceAll(between, "");

/** The first rule that fits makes the number; undefined when none fits. */
export function normalise(dialled: string, rules: readonly DiallingRule[]): Normalised | undefined {
  const digits = stripped(dialled);
  if (/^\+[0-9]+$/.test(digits)) return { number: digits };
  for (const { name, pattern, translation } of rules) {
    const match = patternOf(pattern).regex.exec(digits);
    if (match) return { number: translate(translation, match), rule: name };
  }
  return undefined;
}

/** The first route that takes the number; undefined when none does. */
export function routeOf(number: string, routes: readonly CallRoute[]): CallRoute | undefined {
  return routes.find(({ pattern }) => patternOf(pattern).regex.test(number));
}

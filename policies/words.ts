import type { Finding, FindingKind, RuleName, Verdict } from "./judgement.ts";

/** Nynorsk, bokmål, Swedish and English. */
export const languages = ["nn", "nb", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** What is said in one language; every kind of finding has a sentence, or it does not compile. */
export interface Words {
  readonly findings: { readonly [K in FindingKind]: (finding: Extract<Finding, { kind: K }>) => string };
  readonly rules: Readonly<Record<RuleName, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

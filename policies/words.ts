import type { Aspect, Counted, Finding, FindingKind } from "./finding.ts";
import type { Excepted, Verdict } from "./judgement.ts";
import type { RuleName } from "./rule-names.ts";
import type { Licence } from "./settings/rule-settings.ts";

/** Nynorsk, bokmål, Swedish and English. */
export const languages = ["nn", "nb", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** What a rule asks for, in one line, and why it matters. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
}

type Say<K extends FindingKind> = { readonly [Kind in K]: (finding: Extract<Finding, { kind: Kind }>) => string };

/** Findings about conditional access as it was first judged; the others stand in {@link FactWords}. */
export type AccessFindings =
  | "breakGlassNotDeclared"
  | "breakGlassGroupMissing"
  | "breakGlassNotExcluded"
  | "referenceNotDeclared"
  | "referenceInWrongForm"
  | "referenceUnknown"
  | "enabledWithoutStatement"
  | "stateNotModelled"
  | "stateUnknown"
  | "summaryUnreadable"
  | "summaryWithoutPolicy"
  | "summaryDisagrees";

/** The words that the other findings are made of. */
export interface FactWords {
  readonly findings: Say<Exclude<FindingKind, AccessFindings>>;
  /** Who answers for a finding, and until when. */
  readonly exceptions: Readonly<Record<Excepted["state"], (exception: Excepted) => string>>;
}

/** What is said in one language; every kind of finding has a sentence, or it does not compile. */
export interface Words extends FactWords {
  readonly findings: Say<FindingKind>;
  readonly rules: Readonly<Record<RuleName, RuleWords>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** What a policy must be, as it stands behind "it must …". */
export type AspectWords = Readonly<Record<Aspect, string>>;
export type CountedWords = Readonly<Record<Counted, string>>;
export type LicenceWords = Readonly<Record<Licence, string>>;

import type { AccountFault } from "../page.ts";

/** One thing to do, and how. */
export interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The page's sentences in one language. Names of Microsoft's pages stand in English, as the screens show them. */
export interface BreakGlassWords {
  readonly title: string;
  readonly when: string;
  readonly printed: (day: string) => string;
  readonly account: string;
  readonly objectId: string;
  readonly keyPlace: string;
  readonly lastTest: string;
  /** Beside an account that the tenant was not asked about. */
  readonly writeAddress: string;
  readonly faults: Readonly<Record<AccountFault, string>>;
  readonly steps: readonly Step[];
  readonly policiesTitle: string;
  readonly policiesNone: string;
  readonly policiesUnknown: string;
  readonly changed: (day: string) => string;
  readonly usedTitle: string;
  readonly usedColumns: readonly string[];
}

import type { Excepted } from "../../policies/rules.ts";

/** What `simulate` says in one language, beside people, places and demands. */
export interface SimulateWords {
  readonly who: string;
  readonly signIn: string;
  readonly takenAs: string;
  readonly result: string;
  readonly applies: string;
  readonly appliesNot: (conditions: string) => string;
  readonly mayApply: (conditions: string) => string;
  readonly onlyReports: string;
  readonly off: string;
  readonly blocks: string;
  readonly asksFor: (demands: string) => string;
  readonly asksNothing: string;
  readonly notUnderstood: (parts: string) => string;
  readonly dependsOn: (policies: string) => string;
  readonly onceOn: (verdict: string) => string;
  readonly noPolicies: string;
  readonly matrixTitle: (stack: string) => string;
  readonly people: string;
  readonly cells: {
    readonly blocked: string;
    readonly passwordAlone: string;
    readonly neverMet: (demands: string) => string;
    readonly unknown: string;
    readonly mayBlock: string;
  };
  readonly legend: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly onlyAccepted: string;
  readonly accepted: string;
  /** Who answers for a finding, until when, and why. */
  readonly acceptedBy: (answer: Excepted) => string;
}

import { externalTypes, type Who } from "../sign-in.ts";

/** Someone, or a kind of people, to ask the whole space about. */
export type AnalysisSubject = {
  /** The name in findings: a persona, a role, an account. */
  readonly key: string;
  readonly who: Who;
  /** How many people this stands for, where that is known. */
  readonly people?: number;
  /** An account that must never be stopped: break-glass, the deploying application, directory synchronisation. */
  readonly mustGetIn?: boolean;
};

/** People every tenant has: a joiner who is in no group yet, and each kind of guest just invited. */
export const standingSubjects: readonly AnalysisSubject[] = [
  { key: "joiner", who: { kind: "user", id: "joiner", type: "member", groups: [], roles: [] } },
  ...externalTypes.map((type) => ({
    key: type,
    who: { kind: "user" as const, id: `new ${type}`, type, groups: [], roles: [] },
  })),
];

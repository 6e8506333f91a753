import type { DeclaredTenant } from "./declared-tenant.ts";
import type { Finding } from "./finding.ts";
import type { RuleName } from "./rule-names.ts";
import type { Licence, RuleException, RuleSettings } from "./settings/rule-settings.ts";

export type { Finding, ReferenceKind } from "./finding.ts";
export type { RuleSettings } from "./settings/rule-settings.ts";

/**
 * What can be said of a rule.
 * - `pass`: it holds
 * - `fail`: it does not
 * - `undecided`: a value is not known yet, or the tenant would not show it; never a pass
 * - `reportOnly`: what holds it is declared and does not decide yet
 * - `notDecidedHere`: nothing here says it; `m365-tenant audit` asks the tenant
 * - `excepted`: it does not hold, and somebody answers for that until a date
 * - `notLicensed`: the tenant does not own what it needs
 */
export const verdicts = [
  "pass",
  "fail",
  "undecided",
  "reportOnly",
  "notDecidedHere",
  "excepted",
  "notLicensed",
] as const;
export type Verdict = (typeof verdicts)[number];

/** How bad it is when a rule does not hold. */
export type Severity = "critical" | "high" | "medium" | "low";
/** A mandatory rule stops a change; an advisory one is told. */
export type Level = "mandatory" | "advisory";

/** Who answers for a finding, and until when. */
export interface Excepted {
  readonly owner: string;
  readonly reason: string;
  /** A day, `2027-06-30`. */
  readonly expires: string;
  /** `letBy`: it has run out, and the change only gives access back, so it stops nothing. */
  readonly state: "valid" | "endsSoon" | "expired" | "letBy";
}

/** A finding with where it stands and how it counts. */
export type Judged = Finding & {
  readonly verdict: Exclude<Verdict, "pass">;
  readonly urn?: string;
  readonly exception?: Excepted;
  /** What a component itself says of who answers for this; the day decides whether it still counts. */
  readonly answeredFor?: Pick<RuleException, "owner" | "reason" | "expires">;
};

/** Where a rule's evidence stands: in the program, or only in the tenant, because HR or people own it. */
export type Evidence = "declared" | "observed";

/** One guardrail. */
export interface Rule {
  /** Stable name: also the policy's name in the pack. */
  readonly name: RuleName;
  /** What other catalogues call it: SCuBA, CIS, Maester (MT), Zero Trust Assessment (ZTA), EIDSCA (two letters). */
  readonly references: readonly string[];
  readonly severity: Severity;
  readonly level: Level;
  readonly evidence: Evidence;
  /** What the tenant must own for it. */
  readonly licence?: Licence;
  /** Resource types and facts it looks at: if one of them could not be read, there is no verdict. */
  readonly reads: readonly string[];
  /** Findings that are no pass; none at all is a pass. */
  readonly judge: (tenant: DeclaredTenant, settings: RuleSettings) => readonly Judged[];
}

export interface RuleResult {
  readonly rule: RuleName;
  readonly level: Level;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly findings: readonly Judged[];
}

/** The worst first: what decides a rule that found several things. */
const order: readonly Exclude<Verdict, "pass">[] = [
  "fail",
  "undecided",
  "reportOnly",
  "notDecidedHere",
  "excepted",
  "notLicensed",
];

export function verdictOf(findings: readonly Judged[]): Verdict {
  return order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? "pass";
}

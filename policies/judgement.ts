import type { DeclaredTenant } from "./declared-tenant.ts";

/** `undecided`: an id is not known yet and nothing else settles it. It is never a pass. */
export type Verdict = "pass" | "fail" | "undecided";

/** What a rule found, as plain data. Sentences are made of it in policies/sentences. */
export type Finding =
  | { readonly kind: "breakGlassNotDeclared"; readonly policies: number }
  | { readonly kind: "breakGlassGroupMissing"; readonly group: string; readonly candidates: number }
  | { readonly kind: "breakGlassNotExcluded"; readonly policy: string; readonly group: string }
  | {
      readonly kind: "referenceNotDeclared";
      readonly place: string;
      readonly wants: ReferenceKind;
      readonly value: string;
    }
  | {
      readonly kind: "referenceInWrongForm";
      readonly place: string;
      readonly wants: ReferenceKind;
      readonly value: string;
    }
  | { readonly kind: "referenceUnknown"; readonly place: string; readonly wants: ReferenceKind }
  | { readonly kind: "enabledWithoutStatement"; readonly policy: string }
  | { readonly kind: "stateNotModelled"; readonly policy: string; readonly value: string }
  | { readonly kind: "stateUnknown"; readonly policy: string }
  | { readonly kind: "summaryUnreadable"; readonly problem: string }
  | { readonly kind: "summaryWithoutPolicy"; readonly policy: string }
  | { readonly kind: "summaryDisagrees"; readonly policy: string; readonly property: string; readonly detail: string };

export type FindingKind = Finding["kind"];

/** What a property may refer to. */
export type ReferenceKind = "group" | "location" | "role" | "strength" | "app";

/** A finding with where it stands and how it counts. */
export type Judged = Finding & { readonly verdict: "fail" | "undecided"; readonly urn?: string };

/**
 * What only a person can say about a stack whose policies are raw azuread resources. Our own components say it
 * themselves, in what they register.
 */
export interface RuleSettings {
  /** Break-glass groups or accounts: object ids, or logical names of `azuread.Group` resources. */
  readonly breakGlass?: readonly string[];
  /** Display names of policies that a person has decided are enforced. */
  readonly statedOn?: readonly string[];
  /** Object ids of groups, locations and apps that exist in the tenant and are not declared here. */
  readonly existing?: readonly string[];
}

export interface Rule {
  /** Stable name: also the policy's name in the pack. */
  readonly name: RuleName;
  /** What other catalogues call it. */
  readonly references: readonly string[];
  /** Findings that fail or are undecided; none at all is a pass. */
  readonly judge: (tenant: DeclaredTenant, settings: RuleSettings) => readonly Judged[];
}

export type RuleName = "break-glass-excluded" | "references-resolve" | "report-only-unless-stated";

export interface RuleResult {
  readonly rule: RuleName;
  readonly verdict: Verdict;
  readonly findings: readonly Judged[];
}

export function verdictOf(findings: readonly Judged[]): Verdict {
  if (findings.some((finding) => finding.verdict === "fail")) return "fail";
  return findings.length > 0 ? "undecided" : "pass";
}

export function runRules(
  rules: readonly Rule[],
  tenant: DeclaredTenant,
  settings: RuleSettings = {},
): readonly RuleResult[] {
  return rules.map((rule) => {
    const findings = rule.judge(tenant, settings);
    return { rule: rule.name, verdict: verdictOf(findings), findings };
  });
}

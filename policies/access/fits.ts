import type { PolicyView } from "../conditional-access.ts";
import type { DeclaredTenant } from "../declared-tenant.ts";
import type { Aspect } from "../finding.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import { readSummaries, type Summaries } from "../summary.ts";
import { aspects, type Condition, onlyUnder } from "./aspects.ts";
import { type AllowedExclusions, allowedExclusions, onlyAllowedExclusions } from "./exclusions.ts";
import { customStrengths, type StrengthView } from "./strengths.ts";

/** What a policy must be. Every condition that is not named here must be left out: it would make the policy narrower. */
export interface Requirement {
  readonly aspects: readonly Aspect[];
  readonly conditions?: readonly Condition[];
  /** Exclusions are judged too, as CISA's baseline does for what everyone must meet. */
  readonly noExclusions?: boolean;
}

/** How far a policy is what is required. */
export interface Fit {
  readonly policy: PolicyView;
  readonly lacks: readonly Aspect[];
  readonly unsure: readonly Aspect[];
}

/** What judging one policy needs to know of the others. */
export interface Surroundings {
  readonly strengths: readonly StrengthView[];
  readonly exclusions: AllowedExclusions;
  readonly summaries: Summaries;
}

export function surroundingsOf(tenant: DeclaredTenant, settings: RuleSettings): Surroundings {
  const summaries = readSummaries(tenant);
  return { strengths: customStrengths(tenant), exclusions: allowedExclusions(tenant, settings, summaries), summaries };
}

export function fit(policy: PolicyView, requirement: Requirement, surroundings: Surroundings): Fit {
  const answers = [
    ...requirement.aspects.map((aspect) => [aspect, aspects[aspect](policy, surroundings.strengths)] as const),
    ["noOtherConditions", onlyUnder(policy, requirement.conditions ?? [])] as const,
    ...(requirement.noExclusions
      ? [["noExclusions", onlyAllowedExclusions(policy, surroundings.exclusions, surroundings.summaries)] as const]
      : []),
  ];
  return {
    policy,
    lacks: answers.filter(([, answer]) => answer === "no").map(([aspect]) => aspect),
    unsure: answers.filter(([, answer]) => answer === "unknown").map(([aspect]) => aspect),
  };
}

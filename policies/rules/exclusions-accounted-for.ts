import { isCovered } from "../access/covered.ts";
import { type Excluded, exclusionsOf } from "../access/excluded.ts";
import { surroundingsOf } from "../access/fits.ts";
import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";

/**
 * Whoever a policy leaves out is break-glass, or somebody answers for it until a date and another policy holds them. The
 * exception speaks of the group; that another policy covers it cannot be excepted away by the same words.
 */
export const exclusionsAccountedFor: Rule = {
  name: "exclusions-accounted-for",
  references: ["MT.1036"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy"],
  judge(tenant, settings) {
    if (conditionalAccessPolicies(tenant).length === 0 && !tenant.observed)
      return [notDeclared("ConditionalAccessPolicy")];
    const { summaries } = surroundingsOf(tenant, settings);
    const policies = conditionalAccessPolicies(tenant).filter(
      ({ state, targetsUsers }) => state !== "disabled" && targetsUsers,
    );
    const excludedFrom = exclusionsOf(tenant, settings, summaries);
    return policies.flatMap((policy): Judged[] => {
      const { urn } = policy.resource;
      const { known, unknown } = excludedFrom(policy);
      const unsure: Judged[] = unknown
        ? [{ kind: "policyNotSure", policy: policy.title, aspects: ["noExclusions"], verdict: "undecided", urn }]
        : [];
      return [
        ...unsure,
        ...known
          .filter(({ isBreakGlass }) => !isBreakGlass)
          .flatMap((who): Judged[] => [
            ...unexplained(policy, who),
            ...(isCovered(who, policy, policies, summaries)
              ? []
              : [{ kind: "exclusionUncovered", policy: policy.title, who: who.name, verdict: "fail", urn } as const]),
          ]),
      ];
    });
  },
};

/** What a component's own table leaves out for good stands with its reason; what has a day is held against it. */
function unexplained(policy: PolicyView, { name, answer }: Excluded): readonly Judged[] {
  if (answer && answer.expires === undefined) return [];
  const { urn } = policy.resource;
  const finding = { kind: "exclusionUnexplained", policy: policy.title, who: name, verdict: "fail", urn } as const;
  if (answer?.expires === undefined) return [finding];
  const { owner, reason, expires } = answer;
  return [{ ...finding, answeredFor: { owner, reason, expires } }];
}

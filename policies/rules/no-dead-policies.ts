import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import { leavesAt, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import { all, any, has, type Tri, unset, within } from "../tri.ts";

// Microsoft enforces it no more after 2026-06-30; app protection (compliantApplication) takes its place.
const deprecated = "approvedApplication";

/** No policy looks like protection and is none: for nobody, for nothing, or by a control that is no longer enforced. */
export const noDeadPolicies: Rule = {
  name: "no-dead-policies",
  references: ["MT.1072", "MT.1184"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant) => {
    const policies = conditionalAccessPolicies(tenant);
    if (policies.length === 0 && !tenant.observed) return [notDeclared("ConditionalAccessPolicy")];
    return policies.flatMap((policy): Judged[] => {
      const { title, resource } = policy;
      const { urn } = resource;
      const control = has(leavesAt(resource.inputs, "grantControls", "builtInControls"), deprecated);
      const dead = isDead(policy);
      return [
        ...(control === "yes"
          ? [{ kind: "deprecatedControl", policy: title, control: deprecated, verdict: "fail", urn } as const]
          : []),
        ...(dead === "no"
          ? []
          : [
              { kind: "policyForNothing", policy: title, verdict: dead === "yes" ? "fail" : "undecided", urn } as const,
            ]),
      ];
    });
  },
};

function isDead(policy: PolicyView): Tri {
  const conditions = (...path: string[]) => valueAt(policy.resource.inputs, "conditions", ...path);
  const apps = leavesAt(conditions("applications"), "includedApplications");
  const noTarget = all(
    within(apps, ["None"]),
    unset(conditions("applications", "includedUserActions")),
    unset(conditions("applications", "includedAuthenticationContextClassReferences")),
  );
  const workloads = unset(conditions("clientApplications"));
  const nobody = policy.targetsUsers ? "no" : workloads;
  return any(noTarget, nobody);
}

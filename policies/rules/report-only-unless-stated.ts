import { conditionalAccessPolicies } from "../conditional-access.ts";
import { isUnknown } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import { readSummaries } from "../summary.ts";

/**
 * A conditional access policy starts report-only: nobody is stopped by it until a person has read what it would have
 * done and says in the configuration that it is on.
 */
export const reportOnlyUnlessStated: Rule = {
  name: "report-only-unless-stated",
  references: [],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy"],
  judge(tenant, settings) {
    // What is on in a tenant is on; stating is for changes.
    if (tenant.observed) return [];
    const policies = conditionalAccessPolicies(tenant);
    if (policies.length === 0) return [notDeclared("ConditionalAccessPolicy")];
    const summaries = readSummaries(tenant);
    const statedOn = new Set(settings.statedOn ?? []);
    return policies.flatMap((policy): Judged[] => {
      const summary = summaries.byPolicy.get(policy.resource.urn);
      const stated =
        summary?.stated === true ||
        statedOn.has(policy.resource.name) ||
        (policy.displayName !== undefined && statedOn.has(policy.displayName));
      const state = isUnknown(policy.state) && summary ? summary.state : policy.state;
      const urn = policy.resource.urn;
      if (isUnknown(state))
        return stated ? [] : [{ kind: "stateUnknown", policy: policy.title, verdict: "undecided", urn }];
      // The three states are Microsoft Graph's conditionalAccessPolicyState.
      if (state === "disabled" || state === "enabledForReportingButNotEnforced") return [];
      if (state !== "enabled") {
        return [{ kind: "stateNotModelled", policy: policy.title, value: String(state), verdict: "fail", urn }];
      }
      return stated ? [] : [{ kind: "enabledWithoutStatement", policy: policy.title, verdict: "fail", urn }];
    });
  },
};

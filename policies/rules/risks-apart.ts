import { conditionalAccessPolicies } from "../conditional-access.ts";
import { valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import { all, unset } from "../tri.ts";

/** Conditions of one policy are joined by "and": user risk and sign-in risk in one policy hold almost never at once. */
export const risksApart: Rule = {
  name: "risks-apart",
  references: ["MT.1049"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant) => {
    const policies = conditionalAccessPolicies(tenant);
    if (policies.length === 0 && !tenant.observed) return [notDeclared("ConditionalAccessPolicy")];
    return policies.flatMap(({ resource, title }): Judged[] => {
      const set = (name: string) => {
        const answer = unset(valueAt(resource.inputs, "conditions", name));
        return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
      };
      const both = all(set("userRiskLevels"), set("signInRiskLevels"));
      if (both === "no") return [];
      const finding = { kind: "twoInOne", policy: title, what: "userRiskLevels + signInRiskLevels" } as const;
      return [{ ...finding, verdict: both === "yes" ? "fail" : "undecided", urn: resource.urn }];
    });
  },
};

import { signInHours } from "../access/aspects.ts";
import { somePolicy } from "../access/some-policy.ts";
import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import { valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { unset } from "../tri.ts";

/** Everyone signs in again within a week, guests sooner. */
export const reauthentication: Rule = {
  name: "reauthentication",
  references: ["CIS 5.2.2.13"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge(tenant, settings) {
    const everyone = somePolicy(tenant, settings, { aspects: ["everyone", "allApps", "signInEveryWeek"] });
    if (everyone.some(({ verdict }) => verdict !== "reportOnly")) return everyone;
    return [...everyone, ...guestsSooner(tenant)];
  },
};

function guestsSooner(tenant: Parameters<Rule["judge"]>[0]): readonly Judged[] {
  const policies = conditionalAccessPolicies(tenant).filter(({ state }) => state !== "disabled");
  const shortest = (of: (policy: PolicyView) => boolean) =>
    Math.min(
      ...policies
        .filter(of)
        .map(signInHours)
        .filter((found) => typeof found === "number"),
    );
  const everyone = shortest(({ included }) => included.known.includes("All"));
  if (shortest(({ resource }) => isForGuests(resource.inputs)) < everyone) return [];
  return [{ kind: "policyMissing", nearest: "", lacks: ["guests", "signInEveryWeek"], verdict: "fail" }];
}

function isForGuests(inputs: Parameters<typeof valueAt>[0]): boolean {
  return unset(valueAt(inputs, "conditions", "users", "includedGuestsOrExternalUsers")) !== "yes";
}

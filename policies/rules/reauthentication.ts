import { signInHours } from "../access/aspects.ts";
import { somePolicy } from "../access/some-policy.ts";
import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import { valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { type Tri, unset } from "../tri.ts";

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
  const weekly = shortest(policies.filter(({ included }) => included.known.includes("All")));
  if (shortest(policies.filter((policy) => isForGuests(policy) === "yes")) < weekly) return [];
  const unsure = policies.find(
    (policy) =>
      isForGuests(policy) !== "no" && (isForGuests(policy) === "unknown" || signInHours(policy) === "unknown"),
  );
  if (unsure) {
    const { title, resource } = unsure;
    return [{ kind: "policyNotSure", policy: title, aspects: ["guests"], verdict: "undecided", urn: resource.urn }];
  }
  return [{ kind: "policyMissing", nearest: "", lacks: ["guests", "signInEveryWeek"], verdict: "fail" }];
}

function shortest(policies: readonly PolicyView[]): number {
  return Math.min(...policies.map(signInHours).filter((found) => typeof found === "number"));
}

function isForGuests({ resource }: PolicyView): Tri {
  const none = unset(valueAt(resource.inputs, "conditions", "users", "includedGuestsOrExternalUsers"));
  return none === "unknown" ? none : none === "yes" ? "no" : "yes";
}

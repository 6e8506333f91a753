import { type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";

/** Pulumi's token of `azuread.AccessPackageAssignmentPolicy`. */
const policyType = "azuread:index/accessPackageAssignmentPolicy:AccessPackageAssignmentPolicy";

/**
 * A package that people from outside may ask for names their organisation, is approved by somebody, and ends. Those that
 * a program declares are judged there; that there are no others, only the tenant can say.
 */
export const externalAccessPackages: Rule = {
  name: "external-access-packages",
  references: ["ZTA 21875", "ZTA 21879", "ZTA 21929"],
  severity: "medium",
  level: "mandatory",
  evidence: "observed",
  licence: "entraGovernance",
  reads: ["AccessPackageAssignmentPolicy"],
  judge: (tenant) => {
    const policies = tenant.resources.filter(({ type }) => type === policyType);
    const others: readonly Judged[] = tenant.observed ? [] : [{ kind: "onlyInTheTenant", verdict: "notDecidedHere" }];
    const found = policies.flatMap(({ inputs, name, urn }): Judged[] => {
      const scope = valueAt(inputs, "requestorSettings", "scopeType");
      if (typeof scope === "string" && inside.has(scope)) return [];
      const checks: readonly (readonly [property: string, holds: boolean, wants: string])[] = [
        ["requestorSettings.scopeType", named.has(String(scope)), [...named].join(" | ")],
        ["approvalSettings.approvalRequired", valueAt(inputs, "approvalSettings", "approvalRequired") === true, "true"],
        ["durationInDays", ends(inputs.durationInDays) || ends(inputs.expirationDate), "365"],
      ];
      return checks
        .filter(([, holds]) => !holds)
        .map(([property, , wants]) => ({
          kind: "packageTooOpen",
          package: name,
          property,
          wants,
          verdict: "fail",
          urn,
        }));
    });
    return [...found, ...others];
  },
};

// azuread's words for people of the tenant itself, and for named organisations.
const inside = new Set(["AllExistingDirectoryMemberUsers", "SpecificDirectorySubjects", "NoSubjects"]);
const named = new Set(["AllConfiguredConnectedOrganizationSubjects", "SpecificConnectedOrganizationSubjects"]);

function ends(value: Value | undefined): boolean {
  return (typeof value === "number" && value > 0) || (typeof value === "string" && value !== "");
}

import { fit, surroundingsOf } from "../access/fits.ts";
import { conditionalAccessPolicies, type PolicyView } from "../conditional-access.ts";
import { isRecord, isUnknown, leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared } from "../setting.ts";

// Graph's externalUserType, all of them.
const types = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "otherExternalUser",
  "serviceProvider",
];

/**
 * Every kind of guest and external user is asked for MFA on every app. A policy for "all users" is not counted: whether
 * it reaches users of shared channels, who have no object in the directory, Microsoft does not say.
 */
export const mfaForGuests: Rule = {
  name: "mfa-for-guests",
  references: ["MT.1016", "ZTA 21851"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge(tenant, settings) {
    const policies = conditionalAccessPolicies(tenant);
    if (policies.length === 0 && !tenant.observed) return [notDeclared("ConditionalAccessPolicy")];
    const surroundings = surroundingsOf(tenant, settings);
    const candidates = policies
      .filter(({ state }) => state !== "disabled")
      .map((policy) => fit(policy, { aspects: ["allApps", "mfa", "guests"] }, surroundings))
      .filter(({ lacks }) => lacks.length === 0);
    const isSure = ({ policy: { state }, unsure }: (typeof candidates)[number]) =>
      unsure.length === 0 && (state === "enabled" || state === "enabledForReportingButNotEnforced");
    const fitting = candidates.filter(isSure).map(({ policy }) => policy);
    const unsure = candidates.filter((candidate) => !isSure(candidate)).map(({ policy }) => policy);
    const on = fitting.filter(({ state }) => state === "enabled");
    const left = (of: readonly PolicyView[]) => types.filter((type) => !of.some((policy) => covers(policy, type)));
    if (left(on).length === 0) return [];
    const missing = left(fitting);
    if (missing.length === 0) {
      const [first] = fitting.filter((policy) => types.some((type) => covers(policy, type)));
      return [{ kind: "policyOnlyReports", policy: first?.title ?? "", verdict: "reportOnly" }];
    }
    const elsewhere = settings.elsewhere?.includes("conditionalAccess") && !tenant.observed;
    const verdict: Judged["verdict"] =
      policies.some(unknownGuests) || left([...fitting, ...unsure]).length < missing.length
        ? "undecided"
        : elsewhere
          ? "notDecidedHere"
          : "fail";
    return [{ kind: "guestTypesLeft", types: missing.join(", "), verdict }];
  },
};

function entries({ resource }: PolicyView): readonly Value[] {
  const list = valueAt(resource.inputs, "conditions", "users", "includedGuestsOrExternalUsers");
  return Array.isArray(list) ? list : [];
}

function covers(policy: PolicyView, type: string): boolean {
  return entries(policy).some((entry) => {
    const tenants = valueAt(entry, "externalTenants");
    const every = Array.isArray(tenants) && tenants.some((one) => isRecord(one) && one.membershipKind === "all");
    return leavesAt(entry, "guestOrExternalUserTypes").known.includes(type) && every;
  });
}

function unknownGuests({ resource }: PolicyView): boolean {
  const list = valueAt(resource.inputs, "conditions", "users", "includedGuestsOrExternalUsers");
  return isUnknown(list) || (Array.isArray(list) && list.some(isUnknown));
}

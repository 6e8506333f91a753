import { isJsonObject, type Json, type JsonObject } from "../../components/graph/index.ts";
import type { DeclaredResource } from "../../policies/rules.ts";
import { observedResource } from "./observed-resource.ts";
import type { Reading } from "./reading.ts";

const type = "AccessPackageAssignmentPolicy";

/**
 * Who may ask for an access package, and on which terms.
 *
 * @see https://learn.microsoft.com/graph/api/entitlementmanagement-list-assignmentpolicies
 */
export async function readPackages(reading: Reading): Promise<readonly DeclaredResource[]> {
  const found = await reading.part(type, ["EntitlementManagement.Read.All"], () =>
    reading.list("/v1.0/identityGovernance/entitlementManagement/assignmentPolicies", "the access package policies"),
  );
  return (found ?? []).map((policy) =>
    observedResource(
      `azuread:index/accessPackageAssignmentPolicy:${type}`,
      String(policy.displayName ?? policy.id),
      packageForm(policy),
    ),
  );
}

/** Graph's allowedTargetScope in azuread's words; a scope that is not here stays as it is, and the rule takes it for open. */
const scopes: Readonly<Record<string, string>> = {
  notSpecified: "NoSubjects",
  specificDirectoryUsers: "SpecificDirectorySubjects",
  specificDirectoryServicePrincipals: "SpecificDirectorySubjects",
  allDirectoryServicePrincipals: "SpecificDirectorySubjects",
  allMemberUsers: "AllExistingDirectoryMemberUsers",
  allDirectoryUsers: "AllExistingDirectorySubjects",
  specificConnectedOrganizationUsers: "SpecificConnectedOrganizationSubjects",
  allConfiguredConnectedOrganizationUsers: "AllConfiguredConnectedOrganizationSubjects",
  allExternalUsers: "AllExternalSubjects",
};

/**
 * An assignment policy as Graph delivers it, in the words of `azuread.AccessPackageAssignmentPolicy`.
 *
 * @see https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy
 */
export function packageForm(policy: JsonObject): JsonObject {
  const scope = String(policy.allowedTargetScope);
  const asksThemselves = part(policy.requestorSettings).enableTargetsToSelfAddAccess !== false;
  const expiration = part(policy.expiration);
  return {
    requestorSettings: { scopeType: asksThemselves ? (scopes[scope] ?? scope) : "NoSubjects" },
    approvalSettings: { approvalRequired: part(policy.requestApprovalSettings).isApprovalRequiredForAdd ?? null },
    durationInDays: expiration.type === "afterDuration" ? days(expiration.duration) : null,
    expirationDate: expiration.type === "afterDateTime" ? (expiration.endDateTime ?? null) : null,
  };
}

const part = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

/** Whole days of an ISO 8601 duration; some hours count as a day. */
function days(duration: Json | undefined): number | null {
  const found = typeof duration === "string" ? /^P(?:(\d+)D)?(T\d.*)?$/.exec(duration) : null;
  return found === null ? null : Math.max(Number(found[1] ?? 0), 1);
}

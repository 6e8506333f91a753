import type { Rule } from "../judgement.ts";
import { judgeSingleton } from "../setting.ts";

/**
 * No ordinary user lets an application read the municipality's data. Every consent policy "for self" is refused: the one
 * that ends in -legacy is fully open, and -recommended is chosen by Microsoft and changes.
 */
export const noUserConsent: Rule = {
  name: "no-user-consent",
  references: ["MS.AAD.5.2", "CIS 5.1.5.1"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthorizationPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AuthorizationPolicy", [
      {
        property: "defaultUserRolePermissions.permissionGrantPoliciesAssigned",
        accepts: (value) =>
          Array.isArray(value) && value.every((policy) => typeof policy === "string" && !forSelf.test(policy)),
        wants: "[]",
      },
    ]),
};

// Microsoft's prefix of what a user may consent to for themselves.
const forSelf = /^ManagePermissionGrantsForSelf\./i;

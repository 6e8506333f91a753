import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Nobody makes a tenant of their own beside the municipality's. */
export const usersCannotCreateTenants: Rule = {
  name: "users-cannot-create-tenants",
  references: ["CIS 5.1.2.3"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthorizationPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AuthorizationPolicy", [holds("defaultUserRolePermissions.allowedToCreateTenants", false)]),
};

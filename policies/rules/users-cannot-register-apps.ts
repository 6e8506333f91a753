import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Only administrators register applications: an application outlives the person who made it. */
export const usersCannotRegisterApps: Rule = {
  name: "users-cannot-register-apps",
  references: ["MS.AAD.5.1", "CIS 5.1.2.2", "EIDSCA.AP10"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthorizationPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AuthorizationPolicy", [holds("defaultUserRolePermissions.allowedToCreateApps", false)]),
};

import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

// Microsoft's id of the role "Restricted Guest User"; the same in every tenant.
const restricted = "2af84b1e-32c8-42b7-82bc-daa82404023b";

/** A guest sees what is shared with them and not who else is in the directory. */
export const guestRoleRestricted: Rule = {
  name: "guest-role-restricted",
  references: ["MS.AAD.8.1", "CIS 5.1.6.2", "EIDSCA.AP07"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthorizationPolicy"],
  judge: (tenant) => judgeSingleton(tenant, "AuthorizationPolicy", [holds("guestUserRoleId", restricted)]),
};

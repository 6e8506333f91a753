import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** A trial tenant, which anybody gets in a minute, reaches nobody. */
export const trialTenantsBlocked: Rule = {
  name: "trial-tenants-blocked",
  references: ["CIS 8.2.4"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["TenantFederationSettings"],
  judge: (tenant) =>
    judgeSingleton(tenant, "TenantFederationSettings", [holds("ExternalAccessWithTrialTenants", "Blocked")]),
};

import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** How people sign in is governed in one place, not in the two older ones as well. */
export const methodsMigrated: Rule = {
  name: "methods-migrated",
  references: ["MS.AAD.3.4", "EIDSCA.AG01"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthenticationMethodsPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AuthenticationMethodsPolicy", [holds("policyMigrationState", "migrationComplete")]),
};

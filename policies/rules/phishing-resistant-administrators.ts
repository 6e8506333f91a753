import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** The eight roles that can take over the tenant sign in with what cannot be phished. */
export const phishingResistantAdministrators: Rule = {
  name: "phishing-resistant-administrators",
  references: ["MS.AAD.3.6", "CIS 5.2.2.5"],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, { aspects: ["privilegedRoles", "allApps", "phishingResistant"] }),
};

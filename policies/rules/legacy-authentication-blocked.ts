import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Clients that cannot do MFA are blocked: a password alone would open a mailbox. */
export const legacyAuthenticationBlocked: Rule = {
  name: "legacy-authentication-blocked",
  references: ["MS.AAD.1.1", "CIS 5.2.2.3"],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "legacyClients", "blocks"],
      conditions: ["clients"],
      noExclusions: true,
    }),
};

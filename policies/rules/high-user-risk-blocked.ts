import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** An account that is probably taken over is blocked, and its owner can take it back by a new password or a new sign-in. */
export const highUserRiskBlocked: Rule = {
  name: "high-user-risk-blocked",
  references: ["MS.AAD.2.1", "CIS 5.2.2.6"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP2",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) => [
    ...somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "highUserRisk", "blocks"],
      conditions: ["userRisk"],
    }),
    ...somePolicy(tenant, settings, { aspects: ["everyone", "allApps", "remediation"], conditions: ["userRisk"] }),
  ],
};

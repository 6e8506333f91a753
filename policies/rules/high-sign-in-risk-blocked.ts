import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** A sign-in that is probably not the person's is blocked; one that may not be is asked for MFA. */
export const highSignInRiskBlocked: Rule = {
  name: "high-sign-in-risk-blocked",
  references: ["MS.AAD.2.3", "CIS 5.2.2.7"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP2",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) => [
    ...somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "highSignInRisk", "blocks"],
      conditions: ["signInRisk"],
    }),
    ...somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "mediumSignInRisk", "mfa"],
      conditions: ["signInRisk"],
    }),
  ],
};

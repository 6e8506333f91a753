import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/**
 * Everyone is asked for MFA on every app, and nobody is left out but those somebody answers for. A policy that asks for
 * what cannot be phished does not stand for it: the published checks want both.
 */
export const mfaForEveryone: Rule = {
  name: "mfa-for-everyone",
  references: ["MS.AAD.3.2", "CIS 5.2.2.2"],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, { aspects: ["everyone", "allApps", "plainMfa"], noExclusions: true }),
};

import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Sign-in by a code on another device is blocked, in a policy of its own: attackers send such codes by e-mail. */
export const deviceCodeFlowBlocked: Rule = {
  name: "device-code-flow-blocked",
  references: ["MS.AAD.3.9", "CIS 5.2.2.12"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "deviceCodeFlow", "blocks"],
      conditions: ["flows"],
    }),
};

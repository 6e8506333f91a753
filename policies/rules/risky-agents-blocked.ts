import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** AI agents that Microsoft calls risky are blocked. azuread does not write that condition, so only a tenant can show it. */
export const riskyAgentsBlocked: Rule = {
  name: "risky-agents-blocked",
  references: ["MS.AAD.9.1"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  licence: "entraP2",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["agents", "allApps", "blocks"],
      conditions: ["agents"],
    }),
};

import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** A sign-in cannot be carried over to another device, in a policy of its own. */
export const authenticationTransferBlocked: Rule = {
  name: "authentication-transfer-blocked",
  references: ["CIS 5.2.2.17"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "authenticationTransfer", "blocks"],
      conditions: ["flows"],
    }),
};

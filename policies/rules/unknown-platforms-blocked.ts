import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Devices that do not say what they are, are blocked. */
export const unknownPlatformsBlocked: Rule = {
  name: "unknown-platforms-blocked",
  references: ["MT.1015"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "unknownPlatforms", "blocks"],
      conditions: ["platforms"],
    }),
};

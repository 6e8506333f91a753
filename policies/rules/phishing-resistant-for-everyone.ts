import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Everyone signs in with what cannot be phished. It does not stand for MFA for everyone, nor the other way round. */
export const phishingResistantForEveryone: Rule = {
  name: "phishing-resistant-for-everyone",
  references: ["MS.AAD.3.1"],
  severity: "high",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["everyone", "allApps", "phishingResistant"],
      noExclusions: true,
    }),
};

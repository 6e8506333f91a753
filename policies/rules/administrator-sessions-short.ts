import { somePolicy } from "../access/some-policy.ts";
import type { Rule } from "../judgement.ts";

/** Administrators sign in again after four hours at most, and no browser keeps them signed in. */
export const administratorSessionsShort: Rule = {
  name: "administrator-sessions-short",
  references: ["CIS 5.2.2.4"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["ConditionalAccessPolicy"],
  judge: (tenant, settings) =>
    somePolicy(tenant, settings, {
      aspects: ["privilegedRoles", "allApps", "signInEveryFourHours", "neverPersistent"],
    }),
};

import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

const mostDays = 30;

/** Who may not consent can ask, and somebody answers within a month. */
export const adminConsentWorkflow: Rule = {
  name: "admin-consent-workflow",
  references: ["MS.AAD.5.3", "CIS 5.1.5.2"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["AdminConsentRequestPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AdminConsentRequestPolicy", [
      holds("isEnabled", true),
      { property: "reviewers", accepts: (value) => Array.isArray(value) && value.length > 0, wants: "[{ query: … }]" },
      {
        property: "requestDurationInDays",
        accepts: (value) => typeof value === "number" && value >= 1 && value <= mostDays,
        wants: `1 … ${mostDays}`,
      },
    ]),
};

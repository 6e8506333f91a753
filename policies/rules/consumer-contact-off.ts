import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** People with private Teams accounts can neither be written to nor write first. */
export const consumerContactOff: Rule = {
  name: "consumer-contact-off",
  references: ["MS.TEAMS.2.2", "MS.TEAMS.2.3", "CIS 8.2.2", "CIS 8.2.3"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TenantFederationSettings"],
  judge: (tenant) =>
    judgeSingleton(tenant, "TenantFederationSettings", [
      holds("AllowTeamsConsumer", false),
      holds("AllowTeamsConsumerInbound", false),
    ]),
};

import type { Rule } from "../judgement.ts";
import { holds, judgeGlobalPolicy } from "../setting.ts";

/** Only the municipality's own people pass the lobby by themselves. `OrganizerOnly` is stricter and fails the published checks. */
export const lobbyHoldsOutsiders: Rule = {
  name: "lobby-holds-outsiders",
  references: ["MS.TEAMS.1.3", "MS.TEAMS.1.4", "CIS 8.5.3"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant) =>
    judgeGlobalPolicy(tenant, "TeamsMeetingPolicy", [holds("AutoAdmittedUsers", "EveryoneInCompanyExcludingGuests")]),
};

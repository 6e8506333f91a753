import type { Rule } from "../judgement.ts";
import { holds, judgeEveryPolicy } from "../setting.ts";

/** Whoever dials in waits in the lobby, under any policy. */
export const callersWaitInLobby: Rule = {
  name: "callers-wait-in-lobby",
  references: ["MS.TEAMS.1.5", "CIS 8.5.4"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant) => judgeEveryPolicy(tenant, "TeamsMeetingPolicy", [holds("AllowPSTNUsersToBypassLobby", false)]),
};

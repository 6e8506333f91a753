import type { Rule } from "../judgement.ts";
import { holds, judgeEveryPolicy } from "../setting.ts";

/** Nobody without an account starts a meeting, under any policy. */
export const anonymousCannotStartMeetings: Rule = {
  name: "anonymous-cannot-start-meetings",
  references: ["MS.TEAMS.1.2", "CIS 8.5.2"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant) =>
    judgeEveryPolicy(tenant, "TeamsMeetingPolicy", [holds("AllowAnonymousUsersToStartMeeting", false)]),
};

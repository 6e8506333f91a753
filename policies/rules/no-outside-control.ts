import type { Rule } from "../judgement.ts";
import { holds, judgeEveryPolicy } from "../setting.ts";

/** Nobody from outside takes over a shared screen, under any policy. */
export const noOutsideControl: Rule = {
  name: "no-outside-control",
  references: ["MS.TEAMS.1.1", "CIS 8.5.7"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant) =>
    judgeEveryPolicy(tenant, "TeamsMeetingPolicy", [holds("AllowExternalParticipantGiveRequestControl", false)]),
};

import type { Rule } from "../judgement.ts";
import { holds, judgeEveryPolicy } from "../setting.ts";

/** People can report a message that is dangerous. */
export const securityReportsOn: Rule = {
  name: "security-reports-on",
  references: ["CIS 8.6.1"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsMessagingPolicy"],
  judge: (tenant) =>
    judgeEveryPolicy(tenant, "TeamsMessagingPolicy", [
      { ...holds("AllowSecurityEndUserReporting", true), stackLine: "communication.securityReports: everyone" },
    ]),
};

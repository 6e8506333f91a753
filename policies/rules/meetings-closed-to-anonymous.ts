import type { Rule } from "../judgement.ts";
import { holds, judgeEveryPolicy } from "../setting.ts";

/**
 * People without an account do not join, write or present, but under the policies that are named for it: there residents
 * meet the municipality by video, and the lobby holds them.
 */
export const meetingsClosedToAnonymous: Rule = {
  name: "meetings-closed-to-anonymous",
  references: ["CIS 8.5.1", "CIS 8.5.5", "CIS 8.5.6", "CIS 8.5.8"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant, { publicMeetingPolicies = [] }) => {
    const open = new Set(publicMeetingPolicies.map((name) => name.toLowerCase()));
    return judgeEveryPolicy(
      tenant,
      "TeamsMeetingPolicy",
      [
        holds("AllowAnonymousUsersToJoinMeeting", false),
        holds("MeetingChatEnabledType", "EnabledExceptAnonymous", "Disabled"),
        holds("AllowExternalNonTrustedMeetingChat", false),
        holds("DesignatedPresenterRoleMode", "OrganizerOnlyUserOverride"),
      ],
      ({ identity }) => !open.has((identity ?? "").toLowerCase()),
    );
  },
};

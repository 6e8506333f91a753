import type { TenantContext } from "../context.ts";
import { csv, duration } from "./csv.ts";
import type { ReportPeriod } from "./report-period.ts";
import { activityOf, teamsUsers, total } from "./teams-activity.ts";

const columns = [
  "Report Refresh Date",
  "Report Date",
  "Team Chat Messages",
  "Post Messages",
  "Reply Messages",
  "Private Chat Messages",
  "Calls",
  "Meetings",
  "Audio Duration",
  "Video Duration",
  "Screen Share Duration",
  "Meetings Organized",
  "Meetings Attended",
  "Report Period",
] as const;

/** What the whole tenant did, a row for each day. */
export function countsReport(context: TenantContext, { refreshed, days, label }: ReportPeriod): string {
  const users = teamsUsers(context);
  const rows = days.map((day) => {
    const sum = total(users.flatMap((user) => activityOf(context, user, day) ?? []));
    return [
      refreshed,
      day,
      sum.teamChat,
      sum.posts,
      sum.replies,
      sum.privateChat,
      sum.calls,
      sum.organized + sum.attended,
      duration(sum.audioSeconds),
      duration(sum.videoSeconds),
      duration(sum.screenSeconds),
      sum.organized,
      sum.attended,
      label,
    ];
  });
  return csv(columns, rows);
}

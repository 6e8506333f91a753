import type { TenantContext } from "../context.ts";
import { namer } from "./concealed.ts";
import { type Cell, csv } from "./csv.ts";
import type { ReportPeriod } from "./report-period.ts";
import { activityOf, type TeamsUser, teamsUsers, total } from "./teams-activity.ts";

const columns = [
  "Report Refresh Date",
  "Team Name",
  "Team Id",
  "Team Type",
  "Last Activity Date",
  "Report Period",
  "Active Users",
  "Active Channels",
  "Guests",
  "Reactions",
  "Meetings Organized",
  "Post Messages",
  "Reply Messages",
  "Channel Messages",
  "Urgent Messages",
  "Mentions",
  "Active Shared Channels",
  "Active External Users",
] as const;

/** A row for each team: what its members did, shared evenly among the teams they are in. */
export function teamDetailReport(context: TenantContext, period: ReportPeriod): string {
  const { store } = context;
  const show = namer(context);
  const users = new Map(teamsUsers(context).map((user) => [user.id, user]));
  const rows: Cell[][] = [];
  for (const team of store.collection("teams").values()) {
    const group = store.collection("groups").get(team.id);
    if (!group) {
      continue;
    }
    const members = store.members(team.id);
    const done = membersActivity(
      context,
      members.flatMap((id) => users.get(id) ?? []),
      period,
    );
    const guests = members.filter((id) => store.collection("users").get(id)?.userType === "Guest").length;
    rows.push([
      period.refreshed,
      show(String(group.displayName)),
      show(team.id),
      String(group.visibility ?? "Private"),
      done.last,
      period.label,
      done.active,
      done.active > 0 ? 1 : 0,
      guests,
      done.posts * 2,
      done.organized,
      done.posts,
      done.replies,
      done.posts + done.replies,
      done.urgent,
      done.replies,
      0,
      0,
    ]);
  }
  return csv(columns, rows);
}

function membersActivity(context: TenantContext, members: readonly TeamsUser[], { days }: ReportPeriod) {
  let last: string | null = null;
  let active = 0;
  const done = { posts: 0, replies: 0, urgent: 0, organized: 0 };
  for (const member of members) {
    const teams = [...context.store.relations.holders("members", member.id).keys()].filter((id) =>
      context.store.collection("teams").has(id),
    ).length;
    const activities = days.flatMap((day) => {
      const activity = activityOf(context, member, day);
      last = activity && (last === null || day > last) ? day : last;
      return activity ?? [];
    });
    active += activities.length > 0 ? 1 : 0;
    const sum = total(activities);
    for (const kind of ["posts", "replies", "urgent", "organized"] as const) {
      done[kind] += Math.floor(sum[kind] / Math.max(1, teams));
    }
  }
  return { last: last as string | null, active, ...done };
}

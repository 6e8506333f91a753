import type { TenantContext } from "../context.ts";
import { type Entity, isObject } from "../store/json.ts";
import { namer } from "./concealed.ts";
import { type Cell, csv, duration } from "./csv.ts";
import type { ReportPeriod } from "./report-period.ts";
import { activityOf, type DayActivity, teamsUsers, total } from "./teams-activity.ts";

const columns = [
  "Report Refresh Date",
  "Tenant Display Name",
  "Shared Channel Tenant Display Names",
  "User Id",
  "User Principal Name",
  "Last Activity Date",
  "Is Deleted",
  "Deleted Date",
  "Assigned Products",
  "Team Chat Message Count",
  "Private Chat Message Count",
  "Call Count",
  "Meeting Count",
  "Post Messages",
  "Reply Messages",
  "Urgent Messages",
  "Meetings Organized Count",
  "Meetings Attended Count",
  "Ad Hoc Meetings Organized Count",
  "Ad Hoc Meetings Attended Count",
  "Scheduled One-time Meetings Organized Count",
  "Scheduled One-time Meetings Attended Count",
  "Scheduled Recurring Meetings Organized Count",
  "Scheduled Recurring Meetings Attended Count",
  "Audio Duration",
  "Video Duration",
  "Screen Share Duration",
  "Audio Duration In Seconds",
  "Video Duration In Seconds",
  "Screen Share Duration In Seconds",
  "Has Other Action",
  "Is Licensed",
  "Report Period",
] as const;

/** One row for each licensed person; for a single day, for each who did anything on it. */
export function userDetailReport(context: TenantContext, period: ReportPeriod, activeOnly: boolean): string {
  const { store } = context;
  const show = namer(context);
  const products = productNames(context);
  const rows: Cell[][] = [];
  for (const user of teamsUsers(context)) {
    const active = period.days.flatMap((day) => {
      const activity = activityOf(context, user, day);
      return activity ? [{ day, activity }] : [];
    });
    const entity = store.collection("users").get(user.id);
    if (entity && (active.length > 0 || !activeOnly)) {
      const sum = total(active.map(({ activity }) => activity));
      rows.push([
        period.refreshed,
        store.identity.displayName,
        null,
        show(user.id),
        show(String(entity.userPrincipalName)),
        active[0]?.day ?? null,
        false,
        null,
        products(entity),
        ...figures(sum),
        active.length > 0 ? "Yes" : "No",
        "Yes",
        period.label,
      ]);
    }
  }
  return csv(columns, rows);
}

/** Meetings of no class are in the totals only, so the classes need not add up to them. */
function figures(sum: DayActivity): Cell[] {
  const { organized, attended, audioSeconds, videoSeconds, screenSeconds } = sum;
  const part = (count: number, share: number): number => Math.floor(count * share);
  return [
    sum.teamChat,
    sum.privateChat,
    sum.calls,
    organized + attended,
    sum.posts,
    sum.replies,
    sum.urgent,
    organized,
    attended,
    ...[0.2, 0.4, 0.3].flatMap((share) => [part(organized, share), part(attended, share)]),
    ...[audioSeconds, videoSeconds, screenSeconds].map(duration),
    audioSeconds,
    videoSeconds,
    screenSeconds,
  ];
}

function productNames({ store }: TenantContext): (user: Entity) => string {
  const names = new Map([...store.collection("subscribedSkus").values()].map((sku) => [sku.skuId, sku.skuPartNumber]));
  return ({ assignedLicenses }) =>
    (Array.isArray(assignedLicenses) ? assignedLicenses : [])
      .filter(isObject)
      .map(({ skuId = null }) => String(names.get(skuId) ?? skuId))
      .join("+");
}

import type { TenantContext } from "../context.ts";
import { chance, seedOf } from "./chance.ts";
import { namer } from "./concealed.ts";
import { type Cell, csv } from "./csv.ts";
import type { ReportPeriod } from "./report-period.ts";
import { activityOf, teamsUsers } from "./teams-activity.ts";

const columns = [
  "Report Refresh Date",
  "User Principal Name",
  "Last Activity Date",
  "Is Deleted",
  "Deleted Date",
  "Used Web",
  "Used Windows Phone",
  "Used iOS",
  "Used Mac",
  "Used Android Phone",
  "Used Windows",
  "Report Period",
] as const;

/** On which devices people used Teams: most on Windows, many on a phone beside it. */
export function deviceReport(context: TenantContext, period: ReportPeriod, activeOnly: boolean): string {
  const { store } = context;
  const { tenantId } = store.identity;
  const show = namer(context);
  const rows: Cell[][] = [];
  for (const user of teamsUsers(context)) {
    const last = period.days.find((day) => activityOf(context, user, day));
    if (last === undefined && activeOnly) {
      continue;
    }
    const used = (device: string, share: number): string =>
      last !== undefined && chance(seedOf(tenantId, user.id, device)) < share ? "Yes" : "No";
    rows.push([
      period.refreshed,
      show(String(store.collection("users").get(user.id)?.userPrincipalName)),
      last ?? null,
      false,
      null,
      used("web", 0.3),
      "No",
      used("ios", 0.4),
      used("mac", 0.03),
      used("android", 0.35),
      used("windows", 0.8),
      period.label,
    ]);
  }
  return csv(columns, rows);
}

import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { notEmulated, serviceBadRequest } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { countsReport } from "./counts-report.ts";
import { deviceReport } from "./device-report.ts";
import { layReady } from "./report-downloads.ts";
import { dateOf, periodOf, type ReportPeriod } from "./report-period.ts";
import { teamDetailReport } from "./team-detail-report.ts";
import { userDetailReport } from "./user-detail-report.ts";

type Make = (context: TenantContext, period: ReportPeriod, activeOnly: boolean) => string;

/** Name, what makes it, and for how many days back one date may be asked for. */
const reports: readonly (readonly [name: string, make: Make, keptDays?: number])[] = [
  ["getTeamsUserActivityUserDetail", userDetailReport, 30],
  ["getTeamsUserActivityCounts", countsReport],
  ["getTeamsTeamActivityDetail", teamDetailReport],
  ["getTeamsDeviceUsageUserDetail", deviceReport, 28],
];

/** How Teams is used: each answers 302 with the place of a CSV file. */
export function teamsReportRoutes(table: RouteTable): void {
  for (const [name, make, keptDays] of reports) {
    table.add("GET", `/reports/${name}(period={id})`, (call) => redirect(call, make, periodOf(call), false));
    if (keptDays !== undefined) {
      table.add("GET", `/reports/${name}(date={id})`, (call) => redirect(call, make, dateOf(call, keptDays), true));
    }
  }
}

function redirect(call: GraphCall, make: Make, period: ReportPeriod, activeOnly: boolean): GraphResult {
  for (const key of call.query.keys()) {
    if (key.replace(/^\$/, "").toLowerCase() === "format") {
      throw notEmulated("reports in JSON; leave $format out for CSV");
    }
    if (key.startsWith("$")) {
      throw serviceBadRequest(`The query option '${key}' is not supported on a report.`);
    }
  }
  const location = layReady(call.context, make(call.context, period, activeOnly));
  return { status: 302, headers: { location, "content-type": "text/plain" } };
}

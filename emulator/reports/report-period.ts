import type { GraphCall } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import { addDays, type Day, dayOf, daysBetween, daysUpTo, isDay } from "./days.ts";

/** Usage reports are made two days late. */
const latencyDays = 2;
const periods: Readonly<Record<string, number>> = { D7: 7, D30: 30, D90: 90, D180: 180 };

export type ReportPeriod = {
  /** The last day the report knows of. */
  refreshed: Day;
  /** Newest first. */
  days: Day[];
  /** As the last column says it. */
  label: string;
};

export function periodOf({ context, params }: GraphCall): ReportPeriod {
  const [said = ""] = params;
  const length = Object.hasOwn(periods, said) ? periods[said] : undefined;
  if (length === undefined) {
    throw serviceBadRequest(`period is '${said}'; it must be one of ${Object.keys(periods).join(", ")}.`);
  }
  const refreshed = addDays(dayOf(context.clock()), -latencyDays);
  return { refreshed, days: daysUpTo(refreshed, length), label: String(length) };
}

/** One day, not longer ago than the report is kept. */
export function dateOf({ context, params }: GraphCall, keptDays: number): ReportPeriod {
  const [said = ""] = params;
  const today = dayOf(context.clock());
  if (!isDay(said)) {
    throw serviceBadRequest(`date is '${said}'; write it as YYYY-MM-DD.`);
  }
  const ago = daysBetween(said, today);
  if (ago < 0 || ago > keptDays) {
    throw serviceBadRequest(`date is ${said}; the report is available for the past ${keptDays} days only.`);
  }
  const refreshed = addDays(today, -latencyDays);
  return { refreshed, days: said <= refreshed ? [said] : [], label: "1" };
}

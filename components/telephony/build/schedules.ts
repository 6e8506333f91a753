import type * as pulumi from "@pulumi/pulumi";
import { hoursOf, type OpeningHoursConfig, type Weekday } from "../../config/telephony/opening-hours.ts";
import { VoiceSchedule } from "../../providers/index.ts";
import { addDays } from "../countries/calendar.ts";
import type { ClosedDay } from "../countries/closed-day.ts";

const dayNames: Readonly<Record<Weekday, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

/** All the time outside some opening hours. */
export function createClosedHours(
  name: string,
  key: string,
  { hours, prefix }: { hours: OpeningHoursConfig; prefix: string },
  parent: pulumi.Resource,
): VoiceSchedule {
  const week = Object.entries(dayNames).map(([day, Day]) => {
    const ranges = hoursOf(hours, day as Weekday).map(({ from, to }) => ({ Start: from, End: to }));
    return [`${Day}Hours`, ranges] as const;
  });
  const settings = {
    Name: `${prefix}-${key}`,
    Type: "WeeklyRecurrence" as const,
    WeeklyRecurrentSchedule: {
      ...Object.fromEntries(week.filter(([, ranges]) => ranges.length > 0)),
      ComplementEnabled: true,
    },
  };
  return new VoiceSchedule(`${name}-hours-${key}`, { settings }, { parent });
}

/** The closed days of one year, in the attendant's own time. */
export function createClosedDays(
  name: string,
  year: string,
  { days, prefix }: { days: readonly ClosedDay[]; prefix: string },
  parent: pulumi.Resource,
): VoiceSchedule {
  const DateTimeRanges = days.map(({ date, from }) => ({
    Start: `${date}T${from}:00`,
    End: `${addDays(date, 1)}T00:00:00`,
  }));
  const settings = { Name: `${prefix}-${year}`, Type: "Fixed" as const, FixedSchedule: { DateTimeRanges } };
  return new VoiceSchedule(`${name}-closed-${year}`, { settings }, { parent });
}

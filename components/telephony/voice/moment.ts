import { type Weekday, weekdays } from "../../config/telephony/opening-hours.ts";
import { addDays, weekdayOf } from "../countries/calendar.ts";

/** A time on the municipality's own clock. */
export interface Moment {
  /** `yyyy-MM-dd` */
  readonly date: string;
  /** `HH:mm` */
  readonly time: string;
}

/** `2026-12-24T13:00` or `2026-12-24 13:00`; undefined for anything else, and for days that no calendar has. */
export function momentFrom(text: string): Moment | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text.trim()) ?? [];
  if (date === undefined || time === undefined || Number.isNaN(Date.parse(date))) return undefined;
  return addDays(date, 0) === date ? { date, time } : undefined;
}

export function weekdayAt({ date }: Moment): Weekday {
  return weekdays[(weekdayOf(date) + 6) % 7] ?? "monday";
}

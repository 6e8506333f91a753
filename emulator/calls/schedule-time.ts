import { type Entity, isObject, type Json, type JsonObject } from "../store/json.ts";
import { fixedRanges, weeklyRanges } from "../voice-apps/time-ranges.ts";
import type { LocalTime } from "./local-time.ts";

/** True while a schedule holds. */
export function holds({ FixedSchedule, WeeklyRecurrentSchedule }: Entity, at: LocalTime): boolean {
  if (isObject(FixedSchedule)) return within(fixedRanges(FixedSchedule.DateTimeRanges), at.asUtc);
  if (!isObject(WeeklyRecurrentSchedule)) return false;
  const isInside = within(weeklyRanges(hoursOf(WeeklyRecurrentSchedule, at.day), at.day), at.minute);
  return WeeklyRecurrentSchedule.ComplementEnabled === true ? !isInside : isInside;
}

const hoursOf = (week: JsonObject, day: string): Json => week[`${day}Hours`] ?? [];

const within = (ranges: readonly { from: number; to: number }[], at: number) =>
  ranges.some(({ from, to }) => at >= from && at < to);

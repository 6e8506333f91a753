import { isJsonObject, type JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { holdsUnknown, isUnknown } from "../handler/unknown.ts";
import { firstOverlap, weekdays } from "./schedule-times.ts";

/** The newer page of limits; the cmdlet's own says 10. */
const rangesPerSchedule = 50;

const parts = { Fixed: "FixedSchedule", WeeklyRecurrence: "WeeklyRecurrentSchedule" } as const;

/** @see https://learn.microsoft.com/microsoftteams/set-up-holidays-in-teams */
export function examineSchedule({ settings }: { settings: JsonObject }): Problem[] {
  const { Type, FixedSchedule, WeeklyRecurrentSchedule } = settings;
  if (isUnknown(Type)) return [];
  const [own, other] = Type === "Fixed" ? [parts.Fixed, parts.WeeklyRecurrence] : [parts.WeeklyRecurrence, parts.Fixed];
  const problems: Problem[] = [];
  if (settings[own] === undefined)
    problems.push({ path: `settings.${own}`, reason: `is missing; a schedule of type ${Type} has one` });
  if (settings[other] !== undefined)
    problems.push({ path: `settings.${other}`, reason: `does not belong in a schedule of type ${Type}` });
  const week = isJsonObject(WeeklyRecurrentSchedule) ? WeeklyRecurrentSchedule : {};
  const fixed = isJsonObject(FixedSchedule) ? FixedSchedule : {};
  const lists = [
    { path: `settings.${parts.Fixed}.DateTimeRanges`, ranges: fixed.DateTimeRanges },
    ...weekdays.map((day) => ({ path: `settings.${parts.WeeklyRecurrence}.${day}Hours`, ranges: week[`${day}Hours`] })),
  ];
  const known = lists.filter(({ ranges }) => !holdsUnknown(ranges));
  const count = known.reduce((sum, { ranges }) => sum + (Array.isArray(ranges) ? ranges.length : 0), 0);
  if (count > rangesPerSchedule)
    problems.push({
      path: `settings.${own}`,
      reason: `has ${count} ranges; a schedule has at most ${rangesPerSchedule}, write several`,
    });
  for (const { path, ranges } of known) {
    const index = firstOverlap(ranges);
    if (index !== undefined)
      problems.push({ path: `${path}.${index}`, reason: "ends before it begins, or overlaps the one before" });
  }
  return problems;
}

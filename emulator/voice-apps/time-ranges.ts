import { isObject, type JsonObject } from "../store/json.ts";
import { refused } from "./refusals.ts";

export type Range = { from: number; to: number };

/** Minutes of a day in ranges of `HH:mm` or `HH:mm:ss`, on quarters; 1.00:00 or 24:00 is the day's end. */
export function weeklyRanges(hours: unknown, day: string): Range[] {
  const ranges = objects(hours).map(({ Start, End }) => ({ from: minuteOf(Start, day), to: minuteOf(End, day) }));
  refuseOverlap(ranges, () =>
    refused(`The ranges of ${day} overlap or end before they start.`, "WeeklyRecurrentSchedule_OverlappingTimeRanges"),
  );
  return ranges;
}

function minuteOf(value: unknown, day: string): number {
  const match = typeof value === "string" ? /^(?:(1)\.)?(\d{2}):(\d{2})(?::00)?$/.exec(value) : null;
  const minute = match ? Number(match[1] ?? 0) * 1440 + Number(match[2]) * 60 + Number(match[3]) : Number.NaN;
  if (!(minute <= 1440) || minute % 15 !== 0) {
    throw refused(`${day} has the time ${JSON.stringify(value)}; write HH:mm on a quarter of an hour.`);
  }
  return minute;
}

/** Ranges of a holiday, as `yyyy-MM-ddTHH:mm:ss` in the attendant's own time, on half and full hours. */
export function fixedRanges(ranges: unknown): Range[] {
  const read = objects(ranges).map(({ Start, End }) => ({ from: momentOf(Start), to: momentOf(End) }));
  refuseOverlap(read, () => refused("The ranges of the schedule overlap or end before they start."));
  return read;
}

function momentOf(value: unknown): number {
  const text = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:(00|30):00$/.test(value) ? value : undefined;
  const moment = text === undefined ? Number.NaN : Date.parse(`${text}Z`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 19) !== text) {
    throw refused(
      `${JSON.stringify(value)} is no time of a schedule; write yyyy-MM-ddTHH:mm:ss on a half or full hour.`,
    );
  }
  return moment;
}

function refuseOverlap(ranges: readonly Range[], refusal: () => Error): void {
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  if (sorted.some(({ from, to }, index) => from >= to || from < (sorted[index - 1]?.to ?? Number.NEGATIVE_INFINITY))) {
    throw refusal();
  }
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

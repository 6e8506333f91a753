import { z } from "zod";
import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const timeOfDay = z
  .string()
  .regex(/^(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/, "write HH:mm on a quarter of an hour; 24:00 is the day's end");
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):(00|30):00$/, "write yyyy-MM-ddTHH:mm:ss on a half or full hour")
  .refine(isDay, "there is no such day");

/** Open from Start to End, in the auto attendant's own time. */
export const hoursOfDay = z.array(z.strictObject({ Start: timeOfDay, End: timeOfDay }));
/** From Start to End; a whole day ends at 00:00:00 of the next. */
export const dateTimeRanges = z
  .array(z.strictObject({ Start: moment, End: moment }))
  .min(1, "write at least one range");

/** Times of day as the program has them, whatever form the service has. Its day ends at `1.00:00:00`. */
export function timesFromWire(hours: Json | undefined): Json {
  return eachTime(hours, (time) => {
    const match = /^(?:(1)\.)?(\d{2}):(\d{2})(?::\d{2})?$/.exec(time);
    if (match === null) return time;
    return match[1] === "1" ? "24:00" : `${match[2]}:${match[3]}`;
  });
}

export function timesToWire(hours: Json | undefined): Json {
  return eachTime(hours, (time) => (time === "24:00" ? "1.00:00:00" : `${time}:00`));
}

/** Items that end before they begin, or begin before the one before has ended; times of one form sort as text. */
export function firstOverlap(ranges: Json | undefined): number | undefined {
  const list = (Array.isArray(ranges) ? ranges : []).filter(isJsonObject);
  const sorted = list
    .map(({ Start, End }, index) => ({ start: String(Start), end: String(End), index }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  return sorted.find(({ start, end }, place) => start >= end || start < (sorted[place - 1]?.end ?? ""))?.index;
}

/** A day past the end of its month would count as one of the next. */
function isDay(text: string): boolean {
  const moment = new Date(`${text}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function eachTime(hours: Json | undefined, change: (time: string) => string): Json {
  return (Array.isArray(hours) ? hours : []).filter(isJsonObject).map((range): JsonObject => {
    const { Start, End } = range;
    return { Start: change(String(Start)), End: change(String(End)) };
  });
}

import { type Entity, isObject, type JsonObject } from "../store/json.ts";

/** When a holiday's ranges start. */
export function holidayStarts({ FixedSchedule }: JsonObject): string[] {
  const ranges = isObject(FixedSchedule) ? FixedSchedule.DateTimeRanges : [];
  return (Array.isArray(ranges) ? ranges : []).filter(isObject).map(({ Start }) => String(Start));
}

/** The schedules an auto attendant follows. */
export const schedulesOf = ({ CallHandlingAssociations }: Entity | JsonObject): string[] =>
  (Array.isArray(CallHandlingAssociations) ? CallHandlingAssociations : [])
    .filter(isObject)
    .map(({ ScheduleId }) => String(ScheduleId).toLowerCase());

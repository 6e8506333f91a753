import { isJsonObject, type JsonObject } from "../../graph/index.ts";
import { plainForm } from "../held.ts";
import { timesFromWire, timesToWire, weekdays } from "./schedule-times.ts";
import { voiceAccess } from "./voice-access.ts";

/** Members that the service works out. */
const readOnly = new Set(["Id", "AssociatedConfigurationIds", "Type"]);

export const scheduleAccess = voiceAccess({
  path: "/Teams.VoiceApps/schedules",
  one: "Schedule",
  many: "Schedules",
  idProperty: "Id",
  readOnly: (name) => readOnly.has(name),
  fromWire: (schedule) => withWeek(schedule, timesFromWire),
  toWire: (schedule) => withWeek(schedule, timesToWire),
  form: plainForm,
  born: { "WeeklyRecurrentSchedule.ComplementEnabled": false },
  // A schedule never changes its type, so one of the other type is another schedule of the same name.
  isMeant: (schedule, target) => typeOf(schedule) === target.settings.Type,
});

function typeOf(schedule: JsonObject): "Fixed" | "WeeklyRecurrence" {
  return isJsonObject(schedule.FixedSchedule) ? "Fixed" : "WeeklyRecurrence";
}

/** The kind of schedule it is, with the hours of every day in the other form. */
function withWeek(schedule: JsonObject, change: typeof timesFromWire): JsonObject {
  const { FixedSchedule, WeeklyRecurrentSchedule, ...rest } = schedule;
  if (!isJsonObject(WeeklyRecurrentSchedule)) return { ...rest, ...(FixedSchedule ? { FixedSchedule } : {}) };
  const hours = weekdays.map((day) => [`${day}Hours`, change(WeeklyRecurrentSchedule[`${day}Hours`])]);
  return { ...rest, WeeklyRecurrentSchedule: { ...WeeklyRecurrentSchedule, ...Object.fromEntries(hours) } };
}

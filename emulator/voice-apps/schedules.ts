import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject } from "../store/json.ts";
import { holidayStarts, schedulesOf } from "./holidays.ts";
import { refused } from "./refusals.ts";
import type { Shape } from "./shape.ts";
import { fixedRanges, weeklyRanges } from "./time-ranges.ts";
import { unverified } from "./unverified.ts";
import type { VoiceSet } from "./voice-set.ts";

const range: Shape = { Start: "string", End: "string" };
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Opening hours (weekly) and holidays (fixed); which of the two a schedule is never changes. */
export const schedules: VoiceSet = {
  path: "/Teams.VoiceApps/schedules",
  collection: "voiceSchedules",
  one: "Schedule",
  many: "Schedules",
  shape: {
    Name: "string",
    Type: "string",
    FixedSchedule: { DateTimeRanges: [range] },
    WeeklyRecurrentSchedule: {
      ComplementEnabled: "boolean",
      ...Object.fromEntries(days.map((day) => [`${day}Hours`, [range] as const])),
    },
  },
  make(context, body, id, before) {
    const schedule = checked(body);
    if (before && before.Type !== schedule.Type) {
      throw refused(`The schedule is a ${String(before.Type)}; its type cannot change.`);
    }
    if (id !== undefined) {
      checkHolidays(context, id, schedule);
    }
    return schedule;
  },
  view(context, { id, ...schedule }) {
    const users = attendantsWith(context, id).map((attendant) => attendant.id);
    return { Id: id, ...schedule, AssociatedConfigurationIds: users };
  },
  remove(context, { id, Name }) {
    const [attendant] = attendantsWith(context, id);
    if (attendant) {
      throw refused(
        `The schedule '${String(Name)}' is in use by the auto attendant '${String(attendant.Name)}'.`,
        "RemoveScheduleOperation_ScheduleInUse",
      );
    }
  },
};

function checked(body: JsonObject): JsonObject & { Type: string } {
  const { Name, FixedSchedule, WeeklyRecurrentSchedule, Type } = body;
  if (typeof Name !== "string" || Name.trim() === "") {
    throw refused("A schedule needs a Name.");
  }
  if (isObject(FixedSchedule) === isObject(WeeklyRecurrentSchedule)) {
    throw refused("A schedule is either a FixedSchedule or a WeeklyRecurrentSchedule.", "Schedule_FixedScheduleNull");
  }
  const type = isObject(FixedSchedule) ? "Fixed" : "WeeklyRecurrence";
  if (Type !== undefined && Type !== null && Type !== type) {
    throw refused(`Type is ${JSON.stringify(Type)}, the schedule is ${type}.`);
  }
  const count = isObject(FixedSchedule)
    ? fixedRanges(FixedSchedule.DateTimeRanges).length
    : days.flatMap((day) =>
        weeklyRanges(isObject(WeeklyRecurrentSchedule) ? WeeklyRecurrentSchedule[`${day}Hours`] : [], day),
      ).length;
  if (count > unverified.rangesPerSchedule) {
    throw refused(`The schedule has ${count} ranges; ${unverified.rangesPerSchedule} is the limit.`);
  }
  return {
    Name,
    Type: type,
    FixedSchedule: FixedSchedule ?? null,
    WeeklyRecurrentSchedule: WeeklyRecurrentSchedule ?? null,
  };
}

const attendantsWith = ({ store }: TenantContext, scheduleId: string): Entity[] =>
  [...store.collection("autoAttendants").values()].filter((one) => schedulesOf(one).includes(scheduleId));

/** A changed holiday may not come to start with another one of an attendant that has both. */
function checkHolidays(context: TenantContext, id: string, schedule: JsonObject): void {
  const starts = new Set(holidayStarts(schedule));
  for (const attendant of attendantsWith(context, id)) {
    for (const other of schedulesOf(attendant)) {
      const found = other === id ? undefined : context.store.collection("voiceSchedules").get(other);
      if (found && holidayStarts(found).some((start) => starts.has(start))) {
        throw refused(
          `The auto attendant '${String(attendant.Name)}' has another holiday that starts then.`,
          "ModifyScheduleOperation_ScheduleConflictInExistingAutoAttendant",
        );
      }
    }
  }
}

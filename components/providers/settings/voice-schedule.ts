import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";
import { examineSchedule } from "../voice/schedule-rules.ts";
import { dateTimeRanges, hoursOfDay } from "../voice/schedule-times.ts";
import { scheduleAccess } from "../voice/schedule-wire.ts";

export const voiceSchedule = defineSetting({
  kind: "voiceSchedule",
  type: "VoiceSchedule",
  summary: "Opening hours of a week, or the days and hours of holidays, which auto attendants follow.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Teams.VoiceApps/schedules/{id}",
  permissions: teamsAdminPermissions,
  limits: ["A schedule has at most 50 ranges; weekly ones on quarters, days of the calendar on half hours."],
  see: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlineschedule",
  key: z.strictObject({}),
  nameSetting: "Name",
  // The service never changes a schedule's type: another type is another schedule.
  keySettings: ["Type"],
  settings: z.strictObject({
    /** What the schedule is called; another name renames it. A schedule that is there is found by it. */
    Name: z.string().min(1, "name the schedule"),
    /** Hours of each week, or days of the calendar. */
    Type: z.enum(["WeeklyRecurrence", "Fixed"]),
    /** Days and hours of the calendar, at most 50 ranges. */
    FixedSchedule: z.strictObject({ DateTimeRanges: dateTimeRanges }).optional(),
    /** Hours of each day of the week; a day that is left out has none. */
    WeeklyRecurrentSchedule: z
      .strictObject({
        MondayHours: hoursOfDay.optional(),
        TuesdayHours: hoursOfDay.optional(),
        WednesdayHours: hoursOfDay.optional(),
        ThursdayHours: hoursOfDay.optional(),
        FridayHours: hoursOfDay.optional(),
        SaturdayHours: hoursOfDay.optional(),
        SundayHours: hoursOfDay.optional(),
        /** The schedule is all the time outside these hours: how opening hours become closing hours. @default false */
        ComplementEnabled: z.boolean().optional(),
      })
      .optional(),
  }),
  outputs: ["objectId"],
  sets: Object.fromEntries(
    [
      "FixedSchedule.DateTimeRanges",
      ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
        (day) => `WeeklyRecurrentSchedule.${day}Hours`,
      ),
    ].map((path) => [path, ["Start"]]),
  ),
  examine: examineSchedule,
  access: scheduleAccess,
  // A new schedule shows in the list a while after it was made.
  settleMs: 300_000,
});

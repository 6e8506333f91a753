import type { TenantContext } from "../context.ts";
import { isObject, type JsonObject } from "../store/json.ts";
import { holidayStarts } from "./holidays.ts";
import { checkLanguage, checkTimeZone } from "./languages.ts";
import { checkCallFlow, checkCallTarget } from "./menu-rules.ts";
import { refused } from "./refusals.ts";

/** Sets of holidays an attendant may follow. */
const mostHolidays = 20;

/** Refuses an auto attendant that the service would not take. */
export function checkAutoAttendant(context: TenantContext, attendant: JsonObject): void {
  if (typeof attendant.Name !== "string" || attendant.Name.trim() === "") {
    throw refused("An auto attendant needs a Name.");
  }
  checkLanguage(attendant.LanguageId, attendant.VoiceResponseEnabled === true);
  checkTimeZone(attendant.TimeZoneId);
  const { Operator, DefaultCallFlow } = attendant;
  if (isObject(Operator)) {
    checkCallTarget(context, Operator, "Operator");
  }
  if (!isObject(DefaultCallFlow)) {
    throw refused("An auto attendant needs a DefaultCallFlow.");
  }
  const flows = objects(attendant.CallFlows);
  for (const flow of [DefaultCallFlow, ...flows]) {
    checkCallFlow(context, flow, isObject(Operator));
  }
  checkAssociations(context, objects(attendant.CallHandlingAssociations), flows);
}

function checkAssociations(context: TenantContext, associations: JsonObject[], flows: JsonObject[]): void {
  const holidays = associations.filter(({ Type }) => Type === "Holiday");
  if (associations.filter(({ Type }) => Type === "AfterHours").length > 1) {
    throw refused("An auto attendant has one AfterHours association.");
  }
  if (holidays.length > mostHolidays) {
    throw refused(`The auto attendant follows ${holidays.length} holidays; ${mostHolidays} is the limit.`);
  }
  const starts: string[] = [];
  for (const { Type, ScheduleId, CallFlowId } of associations) {
    const schedule = context.store.collection("voiceSchedules").get(String(ScheduleId).toLowerCase());
    const wanted = Type === "AfterHours" ? "WeeklyRecurrence" : Type === "Holiday" ? "Fixed" : undefined;
    if (wanted === undefined) {
      throw refused(`The association's Type is ${JSON.stringify(Type ?? null)}; it is AfterHours or Holiday.`);
    }
    if (schedule?.Type !== wanted) {
      throw refused(`ScheduleId '${String(ScheduleId)}' is no ${wanted} schedule, which ${Type} needs.`);
    }
    if (!flows.some(({ Id }) => Id === CallFlowId)) {
      throw refused(`CallFlowId '${String(CallFlowId)}' is none of the attendant's CallFlows.`);
    }
    starts.push(...(Type === "Holiday" ? holidayStarts(schedule) : []));
  }
  if (new Set(starts).size < starts.length) {
    throw refused("Two holidays of an auto attendant cannot start at the same time.");
  }
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

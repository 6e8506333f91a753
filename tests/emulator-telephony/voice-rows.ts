import type { Json, JsonObject } from "../../emulator/store/json.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { attendant, attendants, flow, holiday, press, queue, queues, schedules, weekly } from "./voice-tenant.ts";

/** One write that the service refuses, and what it names. */
export type RefusalRow = {
  title: string;
  page: string;
  method?: "POST" | "PUT";
  path: string;
  body: JsonObject;
  names: string;
  code?: string;
};

const cmdlet = (name: string): string => `https://learn.microsoft.com/powershell/module/microsoftteams/${name}`;
const newQueue = cmdlet("new-cscallqueue");
const newAttendant = cmdlet("new-csautoattendant");
const newSchedule = cmdlet("new-csonlineschedule");
const newOption = cmdlet("new-csautoattendantmenuoption");
const long = "x".repeat(1001);
const twentyOne: Json[] = Array.from({ length: 21 }, (_, index) => known.user(index + 2));
const key = "60000000-0000-4000-8000-00000000000f";

const wrongQueue = (title: string, more: JsonObject, names: string): RefusalRow => ({
  title,
  page: newQueue,
  path: queues,
  body: queue(more),
  names,
});
const wrongAttendant = (title: string, more: JsonObject, names: string): RefusalRow => ({
  title,
  page: newAttendant,
  path: attendants,
  body: attendant(more),
  names,
});
const wrongMenu = (title: string, options: JsonObject[], names: string): RefusalRow => ({
  title,
  page: newOption,
  path: attendants,
  body: attendant({ DefaultCallFlow: flow("open", ...options) }),
  names,
});
const wrongSchedule = (title: string, body: JsonObject, names: string, code?: string): RefusalRow => ({
  title,
  page: newSchedule,
  path: schedules,
  body,
  names,
  ...(code ? { code } : {}),
});

export const refusalRows: RefusalRow[] = [
  wrongQueue("a queue needs a name", { Name: "" }, "Name"),
  wrongQueue("a queue's agent rings at least 15 seconds", { AgentAlertTime: 14 }, "15"),
  wrongQueue("a queue's agent rings at most 180 seconds", { AgentAlertTime: 181 }, "180"),
  wrongQueue("a queue holds at most 200 callers", { OverflowThreshold: 201 }, "200"),
  wrongQueue("a caller waits at most 45 minutes", { TimeoutThreshold: 2701 }, "2700"),
  wrongQueue("a number is no text", { AgentAlertTime: "30" }, "AgentAlertTime"),
  wrongQueue("a queue has no property of another name", { PresenceBasedRouting: true }, "PresenceBasedRouting"),
  wrongQueue("a routing method is one of four", { RoutingMethod: 4 }, "RoutingMethod"),
  wrongQueue(
    "who idles longest is not asked for presence",
    { RoutingMethod: 3, PresenceAwareRouting: true },
    "PresenceAwareRouting",
  ),
  wrongQueue("a queue has at most twenty agents by name", { Users: twentyOne }, "20"),
  wrongQueue("a queue's agents exist", { Users: [known.nobody] }, known.nobody),
  wrongQueue("a queue's groups exist", { DistributionLists: [known.nobody] }, "DistributionLists"),
  wrongQueue(
    "a queue takes agents from a channel or by name",
    { ThreadId: "19:x@thread.tacv2", ChannelUserObjectId: known.user(2) },
    "one channel",
  ),
  wrongQueue(
    "a channel comes with an owner of its team",
    { Users: [], ThreadId: "19:x@thread.tacv2" },
    "ChannelUserObjectId",
  ),
  wrongQueue("music on hold is Microsoft's or one's own", { MusicOnHoldAudioFileId: key }, "Music"),
  wrongQueue("music on hold is chosen", { UseDefaultMusicOnHold: false }, "Music"),
  wrongQueue("forwarding needs somewhere to go", { OverflowAction: 1 }, "OverflowActionTarget"),
  wrongQueue(
    "forwarding goes to what exists",
    { TimeoutAction: 1, TimeoutActionTarget: known.nobody },
    "TimeoutActionTarget",
  ),
  wrongQueue(
    "forwarding does not go to a group",
    { OverflowAction: 1, OverflowActionTarget: known.group },
    "OverflowActionTarget",
  ),
  wrongQueue(
    "an outside number is written as tel:+",
    { OverflowAction: 1, OverflowActionTarget: "+4756521500" },
    "OverflowActionTarget",
  ),
  wrongQueue(
    "a shared voicemail is a group's",
    { OverflowAction: 3, OverflowActionTarget: known.user(2) },
    "OverflowActionTarget",
  ),
  wrongQueue(
    "a shared voicemail greets",
    { OverflowAction: 3, OverflowActionTarget: known.unified },
    "TextToSpeechPrompt",
  ),
  wrongQueue("a call's priority goes with forwarding", { OverflowActionCallPriority: 2 }, "OverflowActionCallPriority"),
  wrongQueue(
    "a call's priority is one to five",
    { OverflowAction: 1, OverflowActionTarget: known.user(3), OverflowActionCallPriority: 6 },
    "1 to 5",
  ),
  wrongQueue("an action is one the service has", { NoAgentAction: 5 }, "NoAgentAction"),
  wrongQueue("a spoken prompt has at most a thousand characters", { WelcomeTextToSpeechPrompt: long }, "1001"),
  wrongQueue("Nynorsk is no language of prompts", { LanguageId: "nn-NO" }, "nn-NO"),
  wrongAttendant("an attendant needs a name", { Name: null }, "Name"),
  wrongAttendant("an attendant's language is one of prompts", { LanguageId: "nn-NO" }, "nn-NO"),
  wrongAttendant("an attendant's time zone is one of Windows'", { TimeZoneId: "Europe/Oslo" }, "Europe/Oslo"),
  wrongAttendant("Norwegian callers do not answer by voice", { VoiceResponseEnabled: true }, "VoiceResponseEnabled"),
  wrongAttendant("an attendant needs a call flow", { DefaultCallFlow: null }, "DefaultCallFlow"),
  wrongAttendant("an attendant's operator exists", { Operator: { Id: known.nobody, Type: "User" } }, "Operator"),
  wrongAttendant(
    "an attendant's operator is of the type it says",
    { Operator: { Id: known.user(2), Type: "ApplicationEndpoint" } },
    "Operator",
  ),
  wrongAttendant(
    "an association names a schedule that exists",
    {
      CallFlows: [flow("closed")],
      CallHandlingAssociations: [{ Type: "AfterHours", ScheduleId: known.nobody, CallFlowId: "closed" }],
    },
    "ScheduleId",
  ),
  wrongAttendant(
    "an association is after hours or a holiday",
    { CallHandlingAssociations: [{ Type: "Night", ScheduleId: known.nobody, CallFlowId: "x" }] },
    "Type",
  ),
  wrongAttendant("the flat names of the module's models are not the service's", { MenuName: "open" }, "MenuName"),
  wrongMenu("a menu's key is one on the phone", [press("DisconnectCall", "Tone10")], "DtmfResponse"),
  wrongMenu("a key does one thing", [press("DisconnectCall", "Tone1"), press("DisconnectCall", "Tone1")], "Tone1"),
  wrongMenu("an action is one of four", [press("Forward", "Tone1")], "Action"),
  wrongMenu("a transfer needs a target", [press("TransferCallToTarget", "Tone1")], "CallTarget"),
  wrongMenu("a transfer to the operator needs one", [press("TransferCallToOperator", "Tone0")], "Operator"),
  wrongMenu("an announcement needs words", [press("Announcement", "Tone1")], "Prompt"),
  wrongMenu(
    "a call sent on by itself leaves no other choice",
    [press("DisconnectCall", "Automatic"), press("DisconnectCall", "Tone1")],
    "Automatic",
  ),
  wrongMenu(
    "a transfer's target is of the type it says",
    [press("TransferCallToTarget", "Tone1", { CallTarget: { Id: known.user(2), Type: "ConfigurationEndpoint" } })],
    "CallTarget",
  ),
  wrongSchedule("a schedule needs a name", { ...weekly(), Name: "" }, "Name"),
  wrongSchedule("a schedule is fixed or weekly", { Name: "x" }, "FixedSchedule", "Schedule_FixedScheduleNull"),
  wrongSchedule("a schedule is not both", { ...weekly(), ...holiday("x", "2026-12-24") }, "either"),
  wrongSchedule("opening hours stand on quarters", weekly([["08:10", "15:00"]]), "quarter"),
  wrongSchedule(
    "opening hours of a day do not overlap",
    weekly([
      ["08:00", "12:00"],
      ["11:00", "15:00"],
    ]),
    "MondayHours".replace("Hours", ""),
    "WeeklyRecurrentSchedule_OverlappingTimeRanges",
  ),
  wrongSchedule(
    "a day does not end before it starts",
    weekly([["15:00", "08:00"]]),
    "Monday",
    "WeeklyRecurrentSchedule_OverlappingTimeRanges",
  ),
  wrongSchedule(
    "a holiday stands on half hours",
    { Name: "x", FixedSchedule: { DateTimeRanges: [{ Start: "2026-12-24T12:15:00", End: "2026-12-25T00:00:00" }] } },
    "half",
  ),
  wrongSchedule(
    "a holiday is a day of the calendar",
    { Name: "x", FixedSchedule: { DateTimeRanges: [{ Start: "2026-02-30T12:00:00", End: "2026-03-01T00:00:00" }] } },
    "2026-02-30",
  ),
  wrongSchedule(
    "a schedule has at most fifty ranges",
    holiday(
      "x",
      ...Array.from({ length: 51 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)),
    ),
    "50",
  ),
];

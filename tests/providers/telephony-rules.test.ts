import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { check } from "../../components/providers/handler/check.ts";
import { unknownValue } from "../../components/providers/handler/unknown.ts";
import { groupId, personId } from "./kind-case.ts";

function problems(kind: string, news: JsonObject): string[] {
  const setting = definitions.find((known) => known.kind === kind);
  if (setting === undefined) throw new Error(kind);
  return check(setting, {}, { label: "x", ...news }).failures.map(({ reason }) => reason);
}

const queue = (more: JsonObject): JsonObject => ({ settings: { Name: "Servicetorget", ...more } });

const hangUp = { Action: "DisconnectCall", DtmfResponse: "Automatic" };
const flow = (Name: string, ...MenuOptions: JsonObject[]): JsonObject => ({ Name, Menu: { MenuOptions } });
const attendant = (more: JsonObject): JsonObject => ({
  settings: {
    Name: "Hovudnummer",
    LanguageId: "nb-NO",
    TimeZoneId: "W. Europe Standard Time",
    DefaultCallFlow: flow("Open", hangUp),
    ...more,
  },
});

const schedule = (more: JsonObject): JsonObject => ({ settings: { Name: "Opningstid", ...more } });
const week = (MondayHours: Json): JsonObject =>
  schedule({ Type: "WeeklyRecurrence", WeeklyRecurrentSchedule: { MondayHours } });
const days = (...DateTimeRanges: Json[]): JsonObject => schedule({ Type: "Fixed", FixedSchedule: { DateTimeRanges } });

const wrong: [string, string, JsonObject, string[]][] = [
  ["callQueue", "no name", { settings: {} }, ["x: settings.Name is missing; write a string"]],
  [
    "callQueue",
    "a waiting time the service would round",
    queue({ TimeoutThreshold: 100 }),
    ["x: settings.TimeoutThreshold write a multiple of 15, which is what the service keeps, got 100"],
  ],
  [
    "callQueue",
    "more agents by name than a queue has",
    queue({ Users: Array.from({ length: 21 }, (_, index) => `${personId.slice(0, -2)}${10 + index}`) }),
    ["x: settings.Users names 21 agents; write at most 20, or a group in DistributionLists"],
  ],
  [
    "callQueue",
    "agents from a channel and from a group",
    queue({ ChannelId: "19:a@thread.tacv2", DistributionLists: [groupId] }),
    [
      "x: settings.ChannelId stands beside Users or DistributionLists; a queue has its agents from one",
      "x: settings.ChannelUserObjectId is missing; write the object id of an owner of the channel's team",
    ],
  ],
  [
    "callQueue",
    "presence said twice",
    queue({ RoutingMethod: "LongestIdle", PresenceBasedRouting: true }),
    ["x: settings.PresenceBasedRouting is true; LongestIdle goes by presence itself, write false"],
  ],
  [
    "callQueue",
    "no place for a call that has waited too long",
    queue({ TimeoutAction: "Forward" }),
    ["x: settings.TimeoutActionTarget is missing; Forward needs where the call goes"],
  ],
  [
    "callQueue",
    "a place for a call that is ended",
    queue({ OverflowAction: "DisconnectWithBusy", OverflowActionTarget: personId }),
    ["x: settings.OverflowActionTarget goes with Forward, Voicemail or SharedVoicemail only"],
  ],
  [
    "callQueue",
    "a shared voicemail that says nothing, in no language",
    queue({ NoAgentAction: "SharedVoicemail", NoAgentActionTarget: groupId }),
    [
      "x: settings.NoAgentSharedVoicemailTextToSpeechPrompt or NoAgentSharedVoicemailAudioFilePrompt says what callers hear; write one of the two",
      "x: settings.LanguageId is missing; NoAgentAction is read out in a language, such as nb-NO",
    ],
  ],
  [
    "callQueue",
    "a voice for Nynorsk",
    queue({ LanguageId: "nn-NO" }),
    ['x: settings.LanguageId there is no voice for Nynorsk; write nb-NO, got "nn-NO"'],
  ],
  [
    "callQueue",
    "an action that Microsoft does not have",
    queue({ OverflowAction: "Disconnect" }),
    [
      'x: settings.OverflowAction "Disconnect" is not among its values; write one of "DisconnectWithBusy", "Forward", "Voicemail", "SharedVoicemail"',
    ],
  ],
  [
    "callQueue",
    "the service's music beside an own file",
    queue({ UseDefaultMusicOnHold: true, MusicOnHoldAudioFileId: personId }),
    ["x: settings.UseDefaultMusicOnHold is true beside MusicOnHoldAudioFileId; leave one out"],
  ],
  [
    "callQueue",
    "calling back without anything it needs",
    queue({ IsCallbackEnabled: true }),
    [
      "x: settings.CallbackRequestDtmf is missing; IsCallbackEnabled needs CallbackRequestDtmf",
      "x: settings.CallbackEmailNotificationTarget is missing; IsCallbackEnabled needs CallbackEmailNotificationTarget",
      "x: settings.CallbackOfferTextToSpeechPrompt is missing; IsCallbackEnabled needs CallbackOfferTextToSpeechPrompt or CallbackOfferAudioFilePromptResourceId",
      "x: settings.WaitTimeBeforeOfferingCallbackInSecond is missing; IsCallbackEnabled needs WaitTimeBeforeOfferingCallbackInSecond or NumberOfCallsInQueueBeforeOfferingCallback or CallToAgentRatioThresholdBeforeOfferingCallback",
    ],
  ],
  [
    "autoAttendant",
    "a voice menu in Norwegian",
    attendant({ EnableVoiceResponse: true }),
    ["x: settings.EnableVoiceResponse is true; callers are not understood in nb-NO, write false"],
  ],
  [
    "autoAttendant",
    "an operator nobody named",
    attendant({ DefaultCallFlow: flow("Open", { Action: "TransferCallToOperator", DtmfResponse: "Tone0" }) }),
    ["x: settings.Operator is missing; settings.DefaultCallFlow.Menu.MenuOptions.0 sends calls there"],
  ],
  [
    "autoAttendant",
    "a key that does two things",
    attendant({
      DefaultCallFlow: flow(
        "Open",
        { Action: "DisconnectCall", DtmfResponse: "Tone1" },
        { Action: "TransferCallToTarget", DtmfResponse: "Tone1" },
      ),
    }),
    [
      "x: settings.DefaultCallFlow.Menu.MenuOptions.1.DtmfResponse is Tone1 a second time; each key does one thing",
      "x: settings.DefaultCallFlow.Menu.MenuOptions.1.CallTarget is missing; write where the call goes",
    ],
  ],
  [
    "autoAttendant",
    "an announcement without words",
    attendant({ DefaultCallFlow: flow("Open", { Action: "Announcement", DtmfResponse: "Tone1" }) }),
    ["x: settings.DefaultCallFlow.Menu.MenuOptions.0.Prompt is missing; write what is announced"],
  ],
  [
    "autoAttendant",
    "a greeting without words",
    attendant({ DefaultCallFlow: { ...flow("Open", hangUp), Greetings: [{ ActiveType: "TextToSpeech" }] } }),
    ["x: settings.DefaultCallFlow.Greetings.0.TextToSpeechPrompt is missing; ActiveType TextToSpeech plays it"],
  ],
  [
    "autoAttendant",
    "hours that lead to a flow nobody wrote",
    attendant({
      CallFlows: [flow("Stengt", hangUp)],
      CallHandlingAssociations: [{ Type: "AfterHours", ScheduleId: personId, CallFlowName: "Natt" }],
    }),
    ['x: settings.CallHandlingAssociations.0.CallFlowName is "Natt", which is none of CallFlows'],
  ],
  [
    "autoAttendant",
    "two flows of one name",
    attendant({ CallFlows: [flow("Stengt", hangUp), flow("Stengt", hangUp)] }),
    ['x: settings.CallFlows.1.Name is "Stengt" a second time; call handling goes by the name'],
  ],
  [
    "voiceSchedule",
    "a time off the quarter",
    week([{ Start: "08:10", End: "12:00" }]),
    [
      `x: settings.WeeklyRecurrentSchedule.MondayHours.0.Start write HH:mm on a quarter of an hour; 24:00 is the day's end, got "08:10"`,
    ],
  ],
  [
    "voiceSchedule",
    "hours that overlap",
    week([
      { Start: "11:00", End: "15:00" },
      { Start: "08:00", End: "12:00" },
    ]),
    ["x: settings.WeeklyRecurrentSchedule.MondayHours.0 ends before it begins, or overlaps the one before"],
  ],
  [
    "voiceSchedule",
    "a day that does not exist",
    days({ Start: "2027-02-30T00:00:00", End: "2027-03-01T00:00:00" }),
    ['x: settings.FixedSchedule.DateTimeRanges.0.Start there is no such day, got "2027-02-30T00:00:00"'],
  ],
  [
    "voiceSchedule",
    "more holidays than a schedule holds",
    days(
      ...Array.from({ length: 51 }, (_, index) => ({
        Start: `${2027 + index}-12-25T00:00:00`,
        End: `${2027 + index}-12-26T00:00:00`,
      })),
    ),
    ["x: settings.FixedSchedule has 51 ranges; a schedule has at most 50, write several"],
  ],
  [
    "voiceSchedule",
    "a week in a schedule of days",
    schedule({ Type: "Fixed", WeeklyRecurrentSchedule: {} }),
    [
      "x: settings.FixedSchedule is missing; a schedule of type Fixed has one",
      "x: settings.WeeklyRecurrentSchedule does not belong in a schedule of type Fixed",
    ],
  ],
  [
    "telephoneNumberAssignment",
    "a number as it is dialled at home",
    { telephoneNumber: "56 52 90 00", settings: { assignmentTargetId: personId } },
    ['x: telephoneNumber write the number with its country code, such as +4756529000, without tel:, got "56 52 90 00"'],
  ],
  [
    "telephoneNumberAssignment",
    "an extension at the operator",
    {
      telephoneNumber: "+4756529000;ext=12",
      settings: { assignmentTargetId: personId, numberType: "operatorConnect" },
    },
    ["x: telephoneNumber has an extension; only a Direct Routing number can, not operatorConnect"],
  ],
  [
    "resourceAccount",
    "a name without a domain",
    { userPrincipalName: "sentralbord", settings: { displayName: "Sentralbord", application: "CallQueue" } },
    ['x: userPrincipalName write a name in a domain of the tenant, such as sentralbord@voss.no, got "sentralbord"'],
  ],
];

describe("telephony is refused in preview, with its path and what to write instead, for", () => {
  it.each(wrong)("%s: %s", (kind, _title, news, reasons) => {
    expect(problems(kind, news)).toEqual(reasons);
  });

  it("nothing whose ids are not known yet", () => {
    const unknownFlow = flow("Open", {
      Action: "TransferCallToTarget",
      DtmfResponse: "Tone1",
      CallTarget: { Id: unknownValue, Type: "ConfigurationEndpoint" },
    });
    const handling = [{ Type: "AfterHours", ScheduleId: unknownValue, CallFlowName: "Stengt" }];
    const whole = attendant({
      DefaultCallFlow: unknownFlow,
      CallFlows: [flow("Stengt", hangUp)],
      CallHandlingAssociations: handling,
    });
    expect(problems("autoAttendant", whole)).toEqual([]);
    const sends = { OverflowAction: "Forward", OverflowActionTarget: unknownValue, DistributionLists: [unknownValue] };
    expect(problems("callQueue", queue(sends))).toEqual([]);
  });
});

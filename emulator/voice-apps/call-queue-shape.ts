import type { Kind, Shape } from "./shape.ts";

/** Overflow, timeout and no agent: each has an action, a target and prompts of its own. */
export const events = ["Overflow", "Timeout", "NoAgent"] as const;
export type QueueEvent = (typeof events)[number];

const treatments = [
  "Disconnect",
  "RedirectPerson",
  "RedirectPhoneNumber",
  "RedirectVoiceApp",
  "RedirectVoicemail",
  "SharedVoicemail",
];

const ofEvent = (event: QueueEvent): [string, Kind][] => [
  [`${event}Action`, "int"],
  [`${event}ActionTarget`, "string"],
  [`${event}ActionCallPriority`, "int"],
  [`Enable${event}SharedVoicemailTranscription`, "boolean"],
  [`Enable${event}SharedVoicemailSystemPromptSuppression`, "boolean"],
  ...treatments.flatMap((treatment): [string, Kind][] => [
    [`${event}${treatment}AudioFilePrompt`, "guid"],
    [`${event}${treatment}TextToSpeechPrompt`, "string"],
  ]),
];

/** A call queue as it is written. */
export const callQueueShape: Shape = {
  Name: "string",
  LanguageId: "string",
  Users: "guids",
  DistributionLists: "guids",
  ThreadId: "string",
  ChannelUserObjectId: "guid",
  ShouldOverwriteCallableChannelProperty: "boolean",
  OboResourceAccountIds: "guids",
  EnableResourceAccountsForObo: "boolean",
  AuthorizedUsers: "guids",
  HideAuthorizedUsers: "guids",
  RoutingMethod: "int",
  PresenceAwareRouting: "boolean",
  ConferenceMode: "boolean",
  AllowOptOut: "boolean",
  AgentAlertTime: "int",
  OverflowThreshold: "int",
  TimeoutThreshold: "int",
  NoAgentApplyTo: "int",
  UseDefaultMusicOnHold: "boolean",
  MusicOnHoldAudioFileId: "guid",
  WelcomeMusicAudioFileId: "guid",
  WelcomeTextToSpeechPrompt: "string",
  ServiceLevelThresholdResponseTimeInSecond: "int",
  IsCallbackEnabled: "boolean",
  CallbackRequestDtmf: "string",
  CallbackOfferAudioFilePromptResourceId: "guid",
  CallbackOfferTextToSpeechPrompt: "string",
  CallbackEmailNotificationTarget: "guid",
  WaitTimeBeforeOfferingCallbackInSecond: "int",
  NumberOfCallsInQueueBeforeOfferingCallback: "int",
  CallToAgentRatioThresholdBeforeOfferingCallback: "int",
  ...Object.fromEntries(events.flatMap(ofEvent)),
};

/** Written by one name, read by another. */
export const readNames: Readonly<Record<string, string>> = {
  MusicOnHoldAudioFileId: "MusicOnHoldResourceId",
  WelcomeMusicAudioFileId: "WelcomeMusicResourceId",
  ThreadId: "ChannelId",
};

/** What a queue has when nothing is said. */
export const callQueueDefaults = {
  Users: [],
  DistributionLists: [],
  OboResourceAccountIds: [],
  AuthorizedUsers: [],
  HideAuthorizedUsers: [],
  RoutingMethod: 0,
  PresenceAwareRouting: false,
  ConferenceMode: true,
  AllowOptOut: true,
  AgentAlertTime: 30,
  OverflowThreshold: 50,
  OverflowAction: 0,
  TimeoutThreshold: 1200,
  TimeoutAction: 0,
  NoAgentAction: 0,
  NoAgentApplyTo: 0,
};

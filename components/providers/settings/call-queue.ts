import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";
import { noAgentSettings, overflowSettings, timeoutSettings } from "../voice/call-queue-events.ts";
import { examineCallQueue, normaliseCallQueue } from "../voice/call-queue-rules.ts";
import { callQueueAccess } from "../voice/call-queue-wire.ts";
import { callQueueWords as words } from "../voice/call-queue-words.ts";
import { voiceLanguage } from "../voice/voice-language.ts";

const objectId = z.guid("write an object id");
const audio = z.guid("write the id of the uploaded audio file");
const spoken = z.string().max(1_000, "write at most 1000 characters");

export const callQueue = defineSetting({
  kind: "callQueue",
  type: "CallQueue",
  summary: "Who answers the calls to a unit's number, in which order, and what happens to calls nobody takes.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Teams.VoiceApps/callqueues/{id}",
  permissions: teamsAdminPermissions,
  licence: "Teams Phone, for every agent",
  limits: [
    "A queue has at most 20 agents by name, and 200 by groups or by one channel.",
    "At most 200 calls wait at a time, for at most 45 minutes.",
  ],
  see: "https://learn.microsoft.com/powershell/module/microsoftteams/set-cscallqueue",
  key: z.strictObject({}),
  nameSetting: "Name",
  settings: z.strictObject({
    /** What the queue is called; another name renames it. A queue that is there is found by it. */
    Name: z.string().min(1, "name the queue"),
    /** Language of everything that is read out. Norwegian is `nb-NO` only. */
    LanguageId: voiceLanguage.optional(),
    /** Object ids of single agents, at most 20. */
    Users: z.array(objectId).optional(),
    /** Object ids of groups whose members are agents, at most 200 in all; a new member answers after up to 8 hours. */
    DistributionLists: z.array(objectId).optional(),
    /** Channel whose members are agents, in place of Users and DistributionLists; a new member after up to 24 hours. */
    ChannelId: z.string().min(1).optional(),
    /** Object id of an owner of the channel's team. */
    ChannelUserObjectId: objectId.optional(),
    /** Resource accounts with whose numbers agents may call out. */
    OboResourceAccountIds: z.array(objectId).optional(),
    /** People who may change the queue in Teams, with a TeamsVoiceApplicationsPolicy. */
    AuthorizedUsers: z.array(objectId).optional(),
    /** Those among them whom agents do not see. */
    HideAuthorizedUsers: z.array(objectId).optional(),
    /** Whose phone rings: everyone's, one after the other, in turn, or that of who has waited longest. @default "Attendant" */
    RoutingMethod: z.enum(words.RoutingMethod).optional(),
    /** Rings only those who are Available. @default false */
    PresenceBasedRouting: z.boolean().optional(),
    /** Connects caller and agent faster. @default true */
    ConferenceMode: z.boolean().optional(),
    /** Agents may step out of the queue themselves. @default true */
    AllowOptOut: z.boolean().optional(),
    /** Seconds a phone rings before the next one does, 15 to 180. @default 30 */
    AgentAlertTime: z.int().min(15, "write 15 to 180").max(180, "write 15 to 180").optional(),
    /** Calls that may wait at a time, 0 to 200. @default 50 */
    OverflowThreshold: z.int().min(0, "write 0 to 200").max(200, "write 0 to 200").optional(),
    /** Seconds a call may wait, 0 to 2700 in steps of 15. @default 1200 */
    TimeoutThreshold: z
      .int()
      .min(0, "write 0 to 2700")
      .max(2_700, "write 0 to 2700")
      .multipleOf(15, "write a multiple of 15, which is what the service keeps")
      .optional(),
    /** Whether the rule for no agents is for calls that wait already, or for new ones only. @default "AllCalls" */
    NoAgentApplyTo: z.enum(words.NoAgentApplyTo).optional(),
    /** The service's own music. @default true, unless a file is named */
    UseDefaultMusicOnHold: z.boolean().optional(),
    MusicOnHoldAudioFileId: audio.optional(),
    /** Said once, before the music. */
    WelcomeTextToSpeechPrompt: spoken.optional(),
    WelcomeMusicAudioFileId: audio.optional(),
    /** Seconds within which a call should be answered; for the statistics, 0 to 2400. */
    ServiceLevelThresholdResponseTimeInSecond: z.int().min(0).max(2_400, "write 0 to 2400").optional(),
    /** Offers to call back instead of waiting. @default false */
    IsCallbackEnabled: z.boolean().optional(),
    /** Key that a caller presses to be called back. */
    CallbackRequestDtmf: z
      .string()
      .regex(/^Tone(\d|Star|Pound)$/, "write Tone0 to Tone9, ToneStar or TonePound")
      .optional(),
    CallbackOfferTextToSpeechPrompt: spoken.optional(),
    CallbackOfferAudioFilePromptResourceId: audio.optional(),
    /** Group that is told when calling back failed. */
    CallbackEmailNotificationTarget: objectId.optional(),
    WaitTimeBeforeOfferingCallbackInSecond: z.int().min(1).optional(),
    NumberOfCallsInQueueBeforeOfferingCallback: z.int().min(1).optional(),
    CallToAgentRatioThresholdBeforeOfferingCallback: z.int().min(1).optional(),
    ...overflowSettings,
    ...timeoutSettings,
    ...noAgentSettings,
  }),
  outputs: ["objectId"],
  normalise: normaliseCallQueue,
  examine: examineCallQueue,
  access: callQueueAccess,
  // A new queue shows in the list a while after it was made.
  settleMs: 300_000,
});

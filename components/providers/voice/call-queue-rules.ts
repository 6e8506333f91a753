import type { Json, JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";

const events = ["Overflow", "Timeout", "NoAgent"] as const;
type QueueEvent = (typeof events)[number];

const agentsByName = 20;

/** One spelling: music on hold is the service's own where no file is named. */
export function normaliseCallQueue(settings: JsonObject): JsonObject {
  const own = settings.MusicOnHoldAudioFileId !== undefined;
  return { ...settings, UseDefaultMusicOnHold: settings.UseDefaultMusicOnHold ?? !own };
}

/** What the tenant would refuse. @see https://learn.microsoft.com/microsoftteams/create-a-phone-system-call-queue */
export function examineCallQueue({ settings }: { settings: JsonObject }): Problem[] {
  return [
    ...examineAgents(settings),
    ...examineMusic(settings),
    ...examineCallback(settings),
    ...events.flatMap((event) => examineEvent(settings, event)),
    ...examineLanguage(settings),
  ];
}

function examineAgents(settings: JsonObject): Problem[] {
  const { Users, DistributionLists, ChannelId, ChannelUserObjectId, RoutingMethod, PresenceBasedRouting } = settings;
  const problems: Problem[] = [];
  if (Array.isArray(Users) && Users.length > agentsByName)
    problems.push(
      problem("Users", `names ${Users.length} agents; write at most ${agentsByName}, or a group in DistributionLists`),
    );
  if (isFilled(ChannelId) && (isFilled(Users) || isFilled(DistributionLists)))
    problems.push(problem("ChannelId", "stands beside Users or DistributionLists; a queue has its agents from one"));
  if (isFilled(ChannelId) && !isFilled(ChannelUserObjectId))
    problems.push(problem("ChannelUserObjectId", "is missing; write the object id of an owner of the channel's team"));
  if (RoutingMethod === "LongestIdle" && PresenceBasedRouting === true)
    problems.push(problem("PresenceBasedRouting", "is true; LongestIdle goes by presence itself, write false"));
  return problems;
}

function examineMusic({ UseDefaultMusicOnHold, MusicOnHoldAudioFileId }: JsonObject): Problem[] {
  if (UseDefaultMusicOnHold === true && isFilled(MusicOnHoldAudioFileId))
    return [problem("UseDefaultMusicOnHold", "is true beside MusicOnHoldAudioFileId; leave one out")];
  if (UseDefaultMusicOnHold === false && !isFilled(MusicOnHoldAudioFileId))
    return [problem("MusicOnHoldAudioFileId", "is missing; without it UseDefaultMusicOnHold is true")];
  return [];
}

function examineCallback(settings: JsonObject): Problem[] {
  if (settings.IsCallbackEnabled !== true) return [];
  const offered = ["CallbackOfferTextToSpeechPrompt", "CallbackOfferAudioFilePromptResourceId"];
  const eligible = [
    "WaitTimeBeforeOfferingCallbackInSecond",
    "NumberOfCallsInQueueBeforeOfferingCallback",
    "CallToAgentRatioThresholdBeforeOfferingCallback",
  ];
  const needed = [["CallbackRequestDtmf"], ["CallbackEmailNotificationTarget"], offered, eligible];
  return needed
    .filter((names) => !names.some((name) => isFilled(settings[name])))
    .map((names) => problem(names[0] ?? "", `is missing; IsCallbackEnabled needs ${names.join(" or ")}`));
}

function examineEvent(settings: JsonObject, event: QueueEvent): Problem[] {
  const action = settings[`${event}Action`];
  if (isUnknown(action)) return [];
  const target = settings[`${event}ActionTarget`];
  const problems: Problem[] = [];
  const sends = action === "Forward" || action === "Voicemail" || action === "SharedVoicemail";
  if (sends && !isFilled(target))
    problems.push(problem(`${event}ActionTarget`, `is missing; ${action} needs where the call goes`));
  if (!sends && isFilled(target))
    problems.push(problem(`${event}ActionTarget`, `goes with Forward, Voicemail or SharedVoicemail only`));
  if (action !== "Forward" && isFilled(settings[`${event}ActionCallPriority`]))
    problems.push(problem(`${event}ActionCallPriority`, "goes with Forward only"));
  if ((action === "Voicemail" || action === "SharedVoicemail") && String(target).startsWith("tel:"))
    problems.push(problem(`${event}ActionTarget`, `is ${JSON.stringify(target)}; ${action} needs an object id`));
  const [spoken, played] = [`${event}SharedVoicemailTextToSpeechPrompt`, `${event}SharedVoicemailAudioFilePrompt`];
  if (action === "SharedVoicemail" && isFilled(settings[spoken]) === isFilled(settings[played]))
    problems.push(problem(spoken, `or ${played} says what callers hear; write one of the two`));
  return problems;
}

/** Text is read out in some language. */
function examineLanguage(settings: JsonObject): Problem[] {
  const spoken = Object.keys(settings).find((name) => name.endsWith("TextToSpeechPrompt") && isFilled(settings[name]));
  const shared = events.map((event) => `${event}Action`).find((name) => settings[name] === "SharedVoicemail");
  const cause = spoken ?? shared;
  if (cause === undefined || isFilled(settings.LanguageId)) return [];
  return [problem("LanguageId", `is missing; ${cause} is read out in a language, such as nb-NO`)];
}

function problem(name: string, reason: string): Problem {
  return { path: `settings.${name}`, reason };
}

function isFilled(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

import type { TenantContext } from "../context.ts";
import { type JsonObject, strings } from "../store/json.ts";
import { events, type QueueEvent } from "./call-queue-shape.ts";
import { checkLanguage } from "./languages.ts";
import { refused } from "./refusals.ts";
import { targetType } from "./targets.ts";
import { unverified, wordOf } from "./unverified.ts";

const most = { users: 20, byGroups: 200, promptLetters: 1000 };

/** Refuses a queue that the service would not take; `id` is its own, so that it may keep its channel. */
export function checkCallQueue(context: TenantContext, queue: JsonObject, id: string | undefined): void {
  if (typeof queue.Name !== "string" || queue.Name.trim() === "") {
    throw refused("A call queue needs a Name.");
  }
  within(queue, "AgentAlertTime", 15, 180);
  within(queue, "OverflowThreshold", 0, 200);
  within(queue, "TimeoutThreshold", 0, 2700);
  checkRouting(queue);
  checkAgents(context, queue, id);
  checkMusic(queue);
  for (const event of events) {
    checkEvent(context, queue, event);
  }
  for (const [name, value] of Object.entries(queue)) {
    if (/TextToSpeechPrompt$/.test(name) && typeof value === "string" && value.length > most.promptLetters) {
      throw refused(`${name} has ${value.length} characters; ${most.promptLetters} is the limit.`);
    }
  }
  const spoken = Object.keys(queue).some((name) => /TextToSpeechPrompt$/.test(name) && queue[name] !== null);
  if (spoken || (queue.LanguageId !== undefined && queue.LanguageId !== null)) {
    checkLanguage(queue.LanguageId);
  }
}

function within(queue: JsonObject, name: string, least: number, greatest: number): void {
  const value = queue[name];
  if (typeof value === "number" && (value < least || value > greatest)) {
    throw refused(`${name} is ${value}; it must be from ${least} to ${greatest}.`);
  }
}

function checkRouting({ RoutingMethod, PresenceAwareRouting, NoAgentApplyTo }: JsonObject): void {
  const method = wordOf(unverified.routingMethod, RoutingMethod);
  if (method === undefined) {
    throw refused(`RoutingMethod ${String(RoutingMethod)} is none of 0 to ${unverified.routingMethod.length - 1}.`);
  }
  if (method === "LongestIdle" && PresenceAwareRouting === true) {
    throw refused("PresenceAwareRouting must be false when the routing method is LongestIdle.");
  }
  if (wordOf(unverified.noAgentApplyTo, NoAgentApplyTo) === undefined) {
    throw refused(`NoAgentApplyTo ${String(NoAgentApplyTo)} is neither 0 nor 1.`);
  }
}

function checkAgents({ store }: TenantContext, queue: JsonObject, id: string | undefined): void {
  const users = strings(queue.Users);
  const groups = strings(queue.DistributionLists);
  if (users.length > most.users) {
    throw refused(`Users has ${users.length} agents; ${most.users} is the limit, take a group for more.`);
  }
  const stranger = users.find((user) => !store.collection("users").has(user.toLowerCase()));
  const unknown = groups.find((group) => !store.collection("groups").has(group.toLowerCase()));
  if (stranger !== undefined || unknown !== undefined) {
    throw refused(`'${String(stranger ?? unknown)}' of ${stranger ? "Users" : "DistributionLists"} was not found.`);
  }
  const agents = new Set(groups.flatMap((group) => store.members(group.toLowerCase())));
  if (agents.size > most.byGroups) {
    throw refused(`The groups have ${agents.size} agents; ${most.byGroups} is the limit.`);
  }
  const thread = queue.ThreadId;
  if (typeof thread === "string" && thread !== "") {
    if (users.length > 0 || groups.length > 0) {
      throw refused("A queue takes its agents from one channel, or from Users and DistributionLists.");
    }
    if (typeof queue.ChannelUserObjectId !== "string") {
      throw refused("ThreadId needs ChannelUserObjectId, an owner of the channel's team.");
    }
    const other = [...store.collection("callQueues").values()].find((one) => one.ThreadId === thread && one.id !== id);
    if (other) {
      throw refused(`The channel answers for the call queue '${String(other.Name)}' already.`);
    }
  }
}

function checkMusic({ UseDefaultMusicOnHold, MusicOnHoldAudioFileId }: JsonObject): void {
  const own = typeof MusicOnHoldAudioFileId === "string";
  if (own === (UseDefaultMusicOnHold === true)) {
    throw refused("Music on hold is either UseDefaultMusicOnHold true, or a MusicOnHoldAudioFileId.");
  }
}

const actionsOf: Record<QueueEvent, readonly string[]> = {
  Overflow: unverified.overflowAction,
  Timeout: unverified.timeoutAction,
  NoAgent: unverified.noAgentAction,
};

function checkEvent(context: TenantContext, queue: JsonObject, event: QueueEvent): void {
  const words = actionsOf[event];
  const action = wordOf(words, queue[`${event}Action`]);
  const target = queue[`${event}ActionTarget`];
  const priority = queue[`${event}ActionCallPriority`];
  if (action === undefined) {
    throw refused(`${event}Action ${String(queue[`${event}Action`])} is none of 0 to ${words.length - 1}.`);
  }
  if (typeof priority === "number" && priority !== 0 && (action !== "Forward" || priority < 1 || priority > 5)) {
    throw refused(`${event}ActionCallPriority is 1 to 5 and goes with the action Forward alone.`);
  }
  if (!["Forward", "Voicemail", "SharedVoicemail"].includes(action)) {
    return;
  }
  const type = typeof target === "string" ? targetType(context, target) : undefined;
  if (type === undefined || (action === "SharedVoicemail") !== (type === "SharedVoicemail")) {
    throw refused(`${event}ActionTarget '${String(target)}' is nothing that ${action} can send a call to.`);
  }
  if (action === "SharedVoicemail") {
    checkSharedVoicemail(queue, event);
  }
}

function checkSharedVoicemail(queue: JsonObject, event: QueueEvent): void {
  const spoken = typeof queue[`${event}SharedVoicemailTextToSpeechPrompt`] === "string";
  const played = typeof queue[`${event}SharedVoicemailAudioFilePrompt`] === "string";
  if (spoken === played) {
    throw refused(`${event} to a shared voicemail needs either a TextToSpeechPrompt or an AudioFilePrompt.`);
  }
  checkLanguage(queue.LanguageId);
}

import { isJsonObject, type Json } from "../../graph/index.ts";
import { plainForm } from "../held.ts";
import { callQueueWords, isWorded } from "./call-queue-words.ts";
import { voiceAccess } from "./voice-access.ts";

/** What is written by one name, as the cmdlet's page has it, and by others on the wire. */
const names = {
  PresenceBasedRouting: { written: "PresenceAwareRouting", read: "PresenceAwareRouting" },
  ChannelId: { written: "ThreadId", read: "ChannelId" },
  MusicOnHoldAudioFileId: { written: "MusicOnHoldAudioFileId", read: "MusicOnHoldResourceId" },
  WelcomeMusicAudioFileId: { written: "WelcomeMusicAudioFileId", read: "WelcomeMusicResourceId" },
} as const;

const ownNames: ReadonlyMap<string, string> = new Map(Object.entries(names).map(([own, { read }]) => [read, own]));
const writtenNames: ReadonlyMap<string, string> = new Map(
  Object.entries(names).map(([own, { written }]) => [own, written]),
);

/** Members that the service works out: who answers, what was played, which accounts call it. */
const readOnly = new Set([
  "Identity",
  "TenantId",
  "Agents",
  "AgentsCapped",
  "AgentsInSyncWithDistributionLists",
  "ApplicationInstances",
  "DistributionListsLastExpanded",
  "Statistics",
]);

export const callQueueAccess = voiceAccess({
  path: "/Teams.VoiceApps/callqueues",
  one: "CallQueue",
  many: "CallQueues",
  idProperty: "Identity",
  readOnly: (name) => readOnly.has(name) || /(FileName|DownloadUri)$/.test(name),
  fromWire: (queue) =>
    Object.fromEntries(Object.entries(queue).map(([name, value]) => [ownNames.get(name) ?? name, worded(name, value)])),
  toWire: (queue) =>
    Object.fromEntries(
      Object.entries(queue).map(([name, value]) => [writtenNames.get(name) ?? name, numbered(name, value)]),
    ),
  form: plainForm,
  born: {
    RoutingMethod: "Attendant",
    PresenceBasedRouting: false,
    ConferenceMode: true,
    AllowOptOut: true,
    AgentAlertTime: 30,
    OverflowThreshold: 50,
    OverflowAction: "DisconnectWithBusy",
    TimeoutThreshold: 1_200,
    TimeoutAction: "Disconnect",
    NoAgentAction: "Queue",
    NoAgentApplyTo: "AllCalls",
    UseDefaultMusicOnHold: true,
  },
});

/** A number out of the table as its word, a target as its id. A word stays a word, should the service come to speak so. */
function worded(name: string, value: Json): Json {
  if (name.endsWith("ActionTarget") && isJsonObject(value)) return value.Id ?? null;
  if (typeof value !== "number" || !isWorded(name)) return value;
  return callQueueWords[name][value] ?? value;
}

function numbered(name: string, value: Json): Json {
  if (typeof value !== "string" || !isWorded(name)) return value;
  const words: readonly string[] = callQueueWords[name];
  const index = words.findIndex((word) => word.toLowerCase() === value.toLowerCase());
  return index < 0 ? value : index;
}

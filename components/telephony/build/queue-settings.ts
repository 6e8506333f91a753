import type * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { type Language, nameIn } from "../../config/language.ts";
import type { TargetOrEnd } from "../../config/telephony/target.ts";
import type { CallQueueArgs, ResourceAccount } from "../../providers/index.ts";
import { spokenWords, voiceLanguages } from "../spoken.ts";
import type { QueuePlan } from "../voice/voice-plan.ts";

/** What a queue can send calls to. */
export interface QueueTargets {
  agents(queue: string): azuread.Group;
  /** Account of a queue or an attendant that has a number. */
  account(kind: "queue" | "attendant", key: string): ResourceAccount;
}

/** As the program writes them: not yet an Output of the whole. */
type Settings = Exclude<CallQueueArgs["settings"], Promise<unknown> | pulumi.OutputInstance<unknown>>;

/** A queue in Microsoft's own words. */
export function queueSettings(queue: QueuePlan, language: Language, targets: QueueTargets): Settings {
  const { overflow, timeout, nobody } = queue;
  const spoken = spokenWords[language].leaveMessage;
  return {
    Name: nameIn(language, queue.name),
    LanguageId: voiceLanguages[language],
    DistributionLists: [targets.agents(queue.key).objectId],
    RoutingMethod: queue.routing,
    PresenceBasedRouting: queue.routing !== "LongestIdle",
    AgentAlertTime: queue.alertSeconds,
    OverflowThreshold: overflow.calls,
    TimeoutThreshold: Math.ceil(timeout.seconds / 15) * 15,
    ...event("Overflow", overflow.to, "DisconnectWithBusy", spoken, targets),
    ...event("Timeout", timeout.to, "Disconnect", spoken, targets),
    ...event("NoAgent", nobody ?? "wait", nobody === undefined ? "Queue" : "Disconnect", spoken, targets),
  };
}

type QueueEvent = "Overflow" | "Timeout" | "NoAgent";

function event(
  name: QueueEvent,
  to: TargetOrEnd | "wait",
  end: string,
  spoken: string,
  targets: QueueTargets,
): Partial<Settings> {
  if (to === "hangUp" || to === "wait") return { [`${name}Action`]: end };
  if (to.voicemail !== undefined) {
    return {
      [`${name}Action`]: "SharedVoicemail",
      [`${name}ActionTarget`]: targets.agents(to.voicemail).objectId,
      [`${name}SharedVoicemailTextToSpeechPrompt`]: spoken,
    };
  }
  return { [`${name}Action`]: "Forward", [`${name}ActionTarget`]: forwarded(to, targets) };
}

function forwarded(to: Exclude<TargetOrEnd, "hangUp">, targets: QueueTargets): pulumi.Input<string> {
  if (to.number !== undefined) return `tel:${to.number}`;
  if (to.queue !== undefined) return targets.account("queue", to.queue).objectId;
  return targets.account("attendant", to.attendant ?? "").objectId;
}

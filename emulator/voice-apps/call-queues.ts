import type { TenantContext } from "../context.ts";
import { type Entity, type JsonObject, strings } from "../store/json.ts";
import { plansOf } from "../telephony/licences.ts";
import { checkCallQueue } from "./call-queue-rules.ts";
import { callQueueDefaults, callQueueShape, events, readNames } from "./call-queue-shape.ts";
import { targetType } from "./targets.ts";
import type { VoiceSet } from "./voice-set.ts";

/** Queues of callers and the people who answer them. What a PUT leaves out is gone. */
export const callQueues: VoiceSet = {
  path: "/Teams.VoiceApps/callqueues",
  collection: "callQueues",
  one: "CallQueue",
  many: "CallQueues",
  shape: callQueueShape,
  make(context, body, id) {
    const queue = { ...callQueueDefaults, ...withoutNulls(body) };
    checkCallQueue(context, queue, id);
    // The service keeps times in quarters of a minute.
    return { ...queue, TimeoutThreshold: Math.round(queue.TimeoutThreshold / 15) * 15 };
  },
  view: viewOf,
  warnings({ context, entity }) {
    const mute = strings(entity.Users).filter((id) => {
      const user = context.store.collection("users").get(id.toLowerCase());
      return user && !plansOf(context, user).has("MCOEV");
    });
    return mute.map((id) => `The agent ${id} has no Teams Phone licence and will not be called.`);
  },
};

const withoutNulls = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));

/** A queue is read by other names than it is written, and its targets as objects. */
function viewOf(context: TenantContext, { id, ...queue }: Entity): JsonObject {
  const view: JsonObject = { Identity: id, TenantId: context.store.identity.tenantId };
  for (const [name, value] of Object.entries(queue)) {
    view[readNames[name] ?? name] = value;
  }
  for (const event of events) {
    const target = queue[`${event}ActionTarget`];
    view[`${event}ActionTarget`] =
      typeof target === "string" ? { Id: target, Type: targetType(context, target) ?? "Unknown" } : null;
  }
  const agents = new Set([
    ...strings(queue.Users),
    ...strings(queue.DistributionLists).flatMap((group) => context.store.members(group.toLowerCase())),
  ]);
  view.Agents = [...agents].map((ObjectId) => ({ ObjectId, OptIn: true }));
  view.ApplicationInstances = [...context.store.collection("voiceAssociations").values()]
    .filter((row) => row.ConfigurationId === id)
    .map((row) => row.id);
  return view;
}

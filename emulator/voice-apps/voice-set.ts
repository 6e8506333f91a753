import type { TenantContext } from "../context.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { missing, refused } from "./refusals.ts";
import { checkShape, type Shape } from "./shape.ts";
import { unverified } from "./unverified.ts";
import { forgetVoice, holdVoice, seenVoice } from "./voice-lag.ts";

/** One kind of object of the voice applications, served at its path. */
export type VoiceSet = {
  path: string;
  collection: string;
  /** Names around the object in answers. */
  one: string;
  many: string;
  shape: Shape;
  /** The object to keep from a body that fits the shape; refuses what breaks a rule. `id` only when it exists. */
  make(context: TenantContext, body: JsonObject, id: string | undefined, before?: Entity): JsonObject;
  view(context: TenantContext, entity: Entity): JsonObject;
  /** What the service says beside doing it. */
  warnings?(about: { context: TenantContext; entity: Entity }): string[];
  /** Refuses while something else rests on the object. */
  remove?(context: TenantContext, entity: Entity): void;
};

export function listVoice(context: TenantContext, set: VoiceSet, query: URLSearchParams): JsonObject {
  const wanted = (name: string): string | undefined =>
    [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const filter = wanted("nameFilter")?.toLowerCase() ?? "";
  const found = [...context.store.collection(set.collection).values()]
    .flatMap((entity) => seenVoice(context, entity) ?? [])
    .filter((entity) => String(entity.Name).toLowerCase().includes(filter))
    .toSorted((a, b) => String(a.Name).localeCompare(String(b.Name), "en"));
  if (wanted("descending")?.toLowerCase() === "true") {
    found.reverse();
  }
  const skip = wholeNumber("skip", wanted("skip")) ?? 0;
  const first = wholeNumber("first", wanted("first")) ?? unverified.listLength;
  const page = found.slice(skip, skip + first).map((entity) => set.view(context, entity));
  return { [set.many]: page, [unverified.diagnostics]: [] };
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,6}$/.test(value)) {
    throw refused(`${name} is '${value}', which is no whole number.`);
  }
  return value === undefined ? undefined : Number(value);
}

export function findVoice(context: TenantContext, set: VoiceSet, id: string, reading: boolean): Entity {
  const entity = context.store.collection(set.collection).get(id.toLowerCase());
  const seen = entity && reading ? seenVoice(context, entity) : entity;
  if (!seen) {
    throw missing(`${set.one} '${id}'`);
  }
  return seen;
}

export function readVoice(context: TenantContext, set: VoiceSet, id: string): JsonObject {
  return { [set.one]: set.view(context, findVoice(context, set, id, true)), [unverified.diagnostics]: [] };
}

export function createVoice(context: TenantContext, set: VoiceSet, body: JsonObject): JsonObject {
  checkShape(body, set.shape, set.one);
  const entity: Entity = { ...set.make(context, body, undefined), id: context.newId() };
  context.store.collection(set.collection).set(entity.id, entity);
  holdVoice(context, entity.id, undefined);
  return { [set.one]: set.view(context, entity), [unverified.diagnostics]: diagnostics(context, set, entity) };
}

/** Replaces: the object is what the body says and the defaults, nothing of what it was. */
export function replaceVoice(context: TenantContext, set: VoiceSet, id: string, body: JsonObject): JsonObject {
  const before = findVoice(context, set, id, false);
  const { Identity, Id, ...rest } = body;
  const named = Identity ?? Id ?? before.id;
  if (typeof named !== "string" || named.toLowerCase() !== before.id) {
    throw refused(`The body names ${JSON.stringify(named)}, the path '${before.id}'.`);
  }
  checkShape(rest, set.shape, set.one);
  const entity: Entity = { ...set.make(context, rest, before.id, before), id: before.id };
  context.store.collection(set.collection).set(entity.id, entity);
  holdVoice(context, entity.id, before);
  return { [unverified.diagnostics]: diagnostics(context, set, entity) };
}

export function removeVoice(context: TenantContext, set: VoiceSet, id: string): JsonObject {
  const entity = findVoice(context, set, id, false);
  set.remove?.(context, entity);
  for (const association of context.store.collection("voiceAssociations").values()) {
    if (unverified.heldByAssociation && association.ConfigurationId === entity.id) {
      throw refused(
        `${set.one} '${String(entity.Name)}' has the resource account ${association.id}; take that away first.`,
      );
    }
  }
  context.store.collection(set.collection).delete(entity.id);
  forgetVoice(context, entity.id);
  return { [unverified.diagnostics]: [] };
}

const diagnostics = (context: TenantContext, set: VoiceSet, entity: Entity): JsonObject[] =>
  (set.warnings?.({ context, entity }) ?? []).map((Message) => ({ Level: "Warning", Message }));

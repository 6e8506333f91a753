import type { TenantContext } from "../context.ts";
import { answerCollection, answerCount, type Listing } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Expanders } from "../odata/expand.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type JsonObject } from "../store/json.ts";
import { formerOf, holdFormer } from "../weather/former.ts";
import type { LagKind } from "../weather/weather.ts";
import type { GraphCall, GraphResult, GraphVersion, Permissions } from "./call.ts";
import { badRequest, GraphError, notFound } from "./error.ts";
import type { RouteOptions, Routes } from "./route-table.ts";

export type Verb = "list" | "get" | "create" | "update" | "delete";

/** An entity set as Graph serves it: what the schema does not say about it. */
export type EntitySet = {
  /** `/groups`, `/identity/conditionalAccess/policies`. */
  path: string;
  type: string;
  collection: string;
  verbs: readonly Verb[];
  versions?: readonly GraphVersion[];
  permissions?: Partial<Record<Verb, Permissions>>;
  /** Directory objects: their query rules, their error codes. */
  directory?: boolean;
  page?: { default: number; max: number };
  /** Items are of several types: each answer says which. */
  mixed?: boolean;
  /** Properties a create must have. */
  required?: readonly string[];
  /** Written here although the documentation's flags call them read-only. */
  writable?: readonly string[];
  /** Not written here although the flags leave it open. */
  readOnly?: readonly string[];
  expand?(context: TenantContext): Expanders;
  /** The stored entity with what is computed at reading. */
  view?(context: TenantContext, entity: Entity, version: GraphVersion): JsonObject;
  /** Makes the entity from a checked body: defaults, refusals. */
  create?(call: GraphCall, body: JsonObject): Entity;
  /** After the entity is stored: links, consequences elsewhere. */
  created?(call: GraphCall, entity: Entity, body: JsonObject): void;
  /** Makes the changed entity from a checked body. */
  update?(call: GraphCall, entity: Entity, patch: JsonObject): Entity;
  updated?(call: GraphCall, entity: Entity): void;
  /** 204 unless the documentation shows the entity coming back. */
  updateAnswers?: 200;
  /** Instead of plainly taking it out. */
  remove?(call: GraphCall, entity: Entity): void;
  /** How the key in the path finds its entity; by id when absent. */
  find?(context: TenantContext, key: string): Entity | undefined;
  /** How long a new object stays unseen in foul weather. @default "directory", else "policy" */
  lag?: LagKind;
  /** Changes show late too, not only what is new or gone. */
  lateChanges?: true;
  /** A PATCH right after the create answers 404, too. */
  lateToWriters?: true;
  /** 404 in the words of the service behind the set. */
  missing?(key: string): GraphError;
};

/** Serves an entity set at the routes of its verbs. */
export function entitySet(table: Routes, set: EntitySet): void {
  const one = `${set.path}/{id}`;
  const option = (verb: Verb): RouteOptions => ({
    ...(set.versions ? { versions: set.versions } : {}),
    ...(set.permissions?.[verb] ? { permissions: set.permissions[verb] } : {}),
  });
  const routes: Record<Verb, () => void> = {
    list: () => {
      table.add("GET", set.path, (call) => answerCollection(call, listingOf(call, set)), option("list"));
      table.add("GET", `${set.path}/$count`, (call) => answerCount(call, listingOf(call, set)), option("list"));
    },
    get: () => table.add("GET", one, (call) => answerOne(call, set, findOr404(call, set)), option("get")),
    create: () => table.add("POST", set.path, (call) => createIn(call, set), option("create")),
    update: () => table.add("PATCH", one, (call) => updateIn(call, set, findOr404(call, set)), option("update")),
    delete: () => table.add("DELETE", one, (call) => removeFrom(call, set, findOr404(call, set)), option("delete")),
  };
  for (const verb of set.verbs) {
    routes[verb]();
  }
}

export function findOr404(call: GraphCall, set: EntitySet): Entity {
  const [key = ""] = call.params.slice(-1);
  const { context } = call;
  const entity = set.find ? set.find(context, key) : context.store.collection(set.collection).get(key);
  const reads = call.method === "GET" && call.caller.kind !== "administrator";
  const former = reads ? (formerOf(context, entity?.id ?? key) as Entity | undefined) : undefined;
  const late = reads || (call.method === "PATCH" && set.lateToWriters === true);
  if (!former && (!entity || (late && context.weather.unseen(entity.id)))) {
    throw set.missing?.(key) ?? notFound(key);
  }
  return (former ?? entity) as Entity;
}

const lagOf = (set: EntitySet): LagKind => set.lag ?? (set.directory ? "directory" : "policy");

export function answerOne(
  call: GraphCall,
  set: EntitySet,
  entity: Entity,
  extra: { status?: number; headers?: Record<string, string> } = {},
): GraphResult {
  return answerEntity(call, viewOf(call, set, entity), {
    type: set.type,
    context: `${set.path.slice(1)}/$entity`,
    ...(set.mixed ? { typed: true } : {}),
    ...(set.expand ? { expand: set.expand(call.context) } : {}),
    ...extra,
  });
}

function viewOf(call: GraphCall, set: EntitySet, entity: Entity): JsonObject {
  return set.view ? set.view(call.context, entity, call.version) : entity;
}

function listingOf(call: GraphCall, set: EntitySet): Listing {
  const collection = call.context.store.collection(set.collection);
  const { context, version } = call;
  const { view } = set;
  const late = context.weather.kind !== "calm" && call.caller.kind !== "administrator";
  function* items(order = 0): Generator<readonly [number, JsonObject]> {
    for (const [place, entity] of collection.after(order)) {
      const { id } = entity;
      if (!late) {
        yield [place, view ? view(context, entity, version) : entity];
      } else if (!context.weather.unseen(id)) {
        const seen = (formerOf(context, id) ?? entity) as Entity;
        yield [place, view ? view(context, seen, version) : seen];
      }
    }
  }
  return {
    type: set.type,
    context: set.path.slice(1),
    items: { [Symbol.iterator]: () => items() },
    itemsAfter: items,
    ...(set.page ? { page: set.page } : {}),
    ...(set.directory ? { directory: true } : {}),
    ...(set.mixed ? { mixed: true } : {}),
    ...(set.expand ? { expand: set.expand(context) } : {}),
  };
}

export function createIn(call: GraphCall, set: EntitySet): GraphResult {
  const { context, body } = call;
  const said = checkBody(call.version, set.type, body, {
    verb: "create",
    directory: set.directory,
    writable: new Set(set.writable),
    readOnly: new Set(set.readOnly),
  });
  const draft = isObject(body) ? body : {};
  for (const name of set.required ?? []) {
    if (draft[name] === undefined || draft[name] === null) {
      throw missingProperty(set, name);
    }
  }
  const plain = withoutAnnotations(draft);
  if (set.mixed) {
    plain["@odata.type"] = `#microsoft.graph.${said}`;
  }
  const entity = set.create ? set.create({ ...call, body: draft }, plain) : { ...plain, id: context.newId() };
  context.store.collection(set.collection).set(entity.id, entity);
  context.weather.hide(entity.id, lagOf(set));
  set.created?.(call, entity, draft);
  const location = `${context.origin()}/${call.version}${set.path}/${entity.id}`;
  return answerOne(call, set, entity, { status: 201, headers: { location } });
}

export function updateIn(call: GraphCall, set: EntitySet, entity: Entity): GraphResult {
  const { context, body } = call;
  const said = checkBody(call.version, set.type, body, {
    verb: "update",
    directory: set.directory,
    writable: new Set(set.writable),
    readOnly: new Set(set.readOnly),
  });
  if (set.mixed && said !== set.type && entity["@odata.type"] !== `#microsoft.graph.${said}`) {
    throw badRequest(
      `The type of '${entity.id}' is ${String(entity["@odata.type"])}; it cannot become microsoft.graph.${said}.`,
    );
  }
  const patch = withoutAnnotations(isObject(body) ? body : {});
  const next = set.update ? set.update(call, entity, patch) : { ...entity, ...patch };
  context.store.collection(set.collection).set(entity.id, next);
  if (set.lateChanges) {
    holdFormer(context, entity.id, entity, lagOf(set));
  }
  set.updated?.(call, next);
  return set.updateAnswers ? answerOne(call, set, next) : { status: 204 };
}

function removeFrom(call: GraphCall, set: EntitySet, entity: Entity): GraphResult {
  const { store } = call.context;
  holdFormer(call.context, entity.id, entity, lagOf(set));
  if (set.remove) {
    set.remove(call, entity);
  } else {
    store.collection(set.collection).delete(entity.id);
    store.relations.forget(entity.id);
  }
  return { status: 204 };
}

/** The body without `@odata.…` and binds; modules read those from the call. */
export function withoutAnnotations(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !key.includes("@")));
}

function missingProperty(set: EntitySet, name: string): GraphError {
  const resource = set.type.charAt(0).toUpperCase() + set.type.slice(1);
  const message = `A value is required for property '${name}' of resource '${resource}'.`;
  return set.directory
    ? badRequest(message, [{ code: "MissingValue", target: name, message }])
    : new GraphError(400, "BadRequest", message);
}

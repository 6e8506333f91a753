import type { TenantContext } from "../context.ts";
import { answerCollection, answerCount, type Listing } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { isGuid } from "../schema/primitive.ts";
import { type Entity, isObject, type Json, type JsonObject, text } from "../store/json.ts";
import type { DirectoryObject } from "../store/tenant-store.ts";
import type { GraphCall, GraphResult, GraphVersion, Permissions } from "./call.ts";
import { badRequest, notFound } from "./error.ts";
import type { RouteTable } from "./route-table.ts";

/** A navigation property between directory objects: `members`, `owners`, `memberOf`, `transitiveMembers`. */
export type LinkSet = {
  /** `/groups` */
  holderPath: string;
  /** Finds the holder by the key in the path, or throws. */
  holder(call: GraphCall, key: string): Entity;
  /** `members` */
  name: string;
  /** Ids with their order, as kept or as computed. */
  targets(context: TenantContext, holderId: string): Iterable<readonly [id: string, order: number]>;
  versions?: readonly GraphVersion[];
  read?: Permissions;
  /** Absent: the link is read-only. */
  write?: {
    permissions: Permissions;
    /** Refuses what Graph refuses; called before the link is made or cut. */
    check(call: GraphCall, holder: Entity, target: DirectoryObject, change: "add" | "remove"): void;
    changed?(call: GraphCall, holder: Entity, target: DirectoryObject): void;
  };
  /** `/administrativeUnits/{id}/members/{id}` answers, `/groups/{id}/members/{id}` does not. */
  readOne?: boolean;
};

const castable = ["user", "group", "servicePrincipal", "application", "device", "directoryRole", "administrativeUnit"];

export function linkSet(table: RouteTable, link: LinkSet): void {
  const path = `${link.holderPath}/{id}/${link.name}`;
  const versions = link.versions ? { versions: link.versions } : {};
  const read = { ...versions, ...(link.read ? { permissions: link.read } : {}) };
  table.add("GET", path, (call) => answerCollection(call, listing(call, link, "directoryObject")), read);
  table.add("GET", `${path}/$count`, (call) => answerCount(call, listing(call, link, "directoryObject")), read);
  table.add("GET", `${path}/$ref`, (call) => references(call, link), readWith(link, read));
  for (const type of castable) {
    const cast = `${path}/microsoft.graph.${type}`;
    table.add("GET", cast, (call) => answerCollection(call, listing(call, link, type)), readWith(link, read));
    table.add("GET", `${cast}/$count`, (call) => answerCount(call, listing(call, link, type)), readWith(link, read));
  }
  if (link.readOne) {
    table.add("GET", `${path}/{id}`, (call) => readOne(call, link), readWith(link, read));
  }
  if (link.write) {
    const write = { ...versions, permissions: link.write.permissions };
    table.add("POST", `${path}/$ref`, (call) => addReference(call, link), write);
    table.add("DELETE", `${path}/{id}/$ref`, (call) => removeReference(call, link), write);
  }
}

function readOne(call: GraphCall, link: LinkSet): GraphResult {
  const holder = holderOf(call, link);
  const [, id = ""] = call.params;
  const found = call.context.store.directoryObject(id);
  const linked = found && [...link.targets(call.context, holder.id)].some(([target]) => target === id);
  if (!found || !linked) {
    throw notFound(id);
  }
  return answerEntity(call, typed(found), {
    type: "directoryObject",
    context: "directoryObjects/$entity",
    typed: true,
  });
}

/** The table has rows for the plain list only; a cast or $ref of it asks for the same. */
function readWith(link: LinkSet, read: { permissions?: Permissions; versions?: readonly GraphVersion[] }): typeof read {
  return read.permissions ? read : { ...read, permissions: link.read ?? [["Directory.Read.All"]] };
}

function holderOf(call: GraphCall, link: LinkSet): Entity {
  return link.holder(call, call.params[0] ?? "");
}

function listing(call: GraphCall, link: LinkSet, type: string): Listing {
  const holder = holderOf(call, link);
  const { context } = call;
  function* items(): Generator<readonly [number, JsonObject]> {
    for (const [id, order] of link.targets(context, holder.id)) {
      const found = context.store.directoryObject(id);
      if (found && (type === "directoryObject" || found.type === type)) {
        yield [order, typed(found)];
      }
    }
  }
  return {
    type,
    context: type === "directoryObject" ? "directoryObjects" : `${type}s`,
    items: { [Symbol.iterator]: items },
    page: { default: 100, max: 999 },
    directory: type !== "directoryObject" || call.query.has("$search"),
    mixed: true,
  };
}

/** A directory object as it goes into a mixed list: with its type said. */
export function typed(found: DirectoryObject): JsonObject {
  return { ...found.entity, "@odata.type": `#microsoft.graph.${found.type}` };
}

function references(call: GraphCall, link: LinkSet): { status: number; body: JsonObject } {
  const base = `${call.context.origin()}/${call.version}`;
  const value: Json[] = [];
  for (const [id] of link.targets(call.context, holderOf(call, link).id)) {
    value.push({ "@odata.id": `${base}/directoryObjects/${id}` });
  }
  return { status: 200, body: { "@odata.context": `${base}/$metadata#Collection($ref)`, value } };
}

function addReference(call: GraphCall, link: LinkSet): { status: number } {
  const holder = holderOf(call, link);
  const target = referenced(call.context, isObject(call.body) ? call.body["@odata.id"] : undefined);
  if (call.caller.kind !== "administrator" && call.context.weather.unseen(target.entity.id)) {
    throw badRequest(
      `One or more added object references do not exist for the following modified properties: '${link.name}'.`,
    );
  }
  link.write?.check(call, holder, target, "add");
  const { relations } = call.context.store;
  if (relations.has(link.name, holder.id, target.entity.id)) {
    throw badRequest(
      `One or more added object references already exist for the following modified properties: '${link.name}'.`,
    );
  }
  relations.add(link.name, holder.id, target.entity.id);
  link.write?.changed?.(call, holder, target);
  return { status: 204 };
}

function removeReference(call: GraphCall, link: LinkSet): { status: number } {
  const holder = holderOf(call, link);
  const [, id = ""] = call.params;
  const target = call.context.store.directoryObject(id);
  if (!target || !call.context.store.relations.has(link.name, holder.id, id)) {
    throw notFound(id);
  }
  link.write?.check(call, holder, target, "remove");
  call.context.store.relations.remove(link.name, holder.id, id);
  link.write?.changed?.(call, holder, target);
  return { status: 204 };
}

/** The object an `@odata.id` or a bind names: `https://…/directoryObjects/{id}`, `…/users('id')`. */
export function referenced(context: TenantContext, reference: Json | undefined): DirectoryObject {
  const id = referencedId(reference);
  const found = context.store.directoryObject(id);
  if (!found) {
    throw notFound(id);
  }
  return found;
}

function referencedId(reference: Json | undefined): string {
  const url = text(reference);
  const match =
    url && /^https:\/\/[^/]+\/(?:v1\.0|beta)\/(?:[^?#]*\/)?[A-Za-z]+(?:\/|\(')([^/?#')]+)(?:'\))?$/.exec(url);
  const id = match ? match[1] : undefined;
  if (id === undefined) {
    throw badRequest(`Invalid URL format specified in @odata.id or a bind: ${JSON.stringify(reference ?? null)}.`);
  }
  if (!isGuid(id)) {
    throw badRequest(`Invalid object identifier '${id}'.`);
  }
  return id.toLowerCase();
}

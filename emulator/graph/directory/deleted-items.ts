import type { TenantContext } from "../../context.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import { type Entity, type JsonObject, text } from "../../store/json.ts";
import { type DirectoryCollection, directoryTypes } from "../../store/tenant-store.ts";
import type { GraphCall } from "../call.ts";
import { notFound } from "../error.ts";
import type { GraphModule } from "../module.ts";

const restorable = ["users", "groups", "applications", "servicePrincipals", "administrativeUnits"] as const;

const read = [
  [
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Application.Read.All",
  ],
];
const write = [
  [
    "Directory.ReadWrite.All",
    "Group.ReadWrite.All",
    "User.ReadWrite.All",
    "User.DeleteRestore.All",
    "Application.ReadWrite.All",
  ],
];

/** Moves an object to /directory/deletedItems, with its links to come back with it. */
export function softDelete(context: TenantContext, collection: DirectoryCollection, entity: Entity): void {
  const { store } = context;
  const links: JsonObject = {};
  for (const relation of ["members", "owners"]) {
    links[relation] = [...store.relations.targets(relation, entity.id).keys()];
    links[`${relation}Of`] = [...store.relations.holders(relation, entity.id).keys()];
  }
  store.collection("deletedItems").set(entity.id, { ...entity, "#collection": collection, "#links": links });
  store.collection(collection).delete(entity.id);
  store.relations.forget(entity.id);
}

export const deletedItemsModule: GraphModule = {
  name: "deletedItems",
  routes(table) {
    for (const name of restorable) {
      const type = directoryTypes[name];
      table.add(
        "GET",
        `/directory/deletedItems/microsoft.graph.${type}`,
        (call) =>
          answerCollection(call, {
            type,
            context: name,
            items: deleted(call.context, name),
            page: { default: 100, max: 999 },
            directory: true,
          }),
        { permissions: read },
      );
    }
    table.add(
      "GET",
      "/directory/deletedItems/{id}",
      (call) => {
        const entity = find(call);
        const type = directoryTypes[collectionOf(entity)];
        return answerEntity(
          call,
          { ...entity, "@odata.type": `#microsoft.graph.${type}` },
          { type: "directoryObject", context: "directoryObjects/$entity", typed: true },
        );
      },
      { permissions: read },
    );
    table.add(
      "DELETE",
      "/directory/deletedItems/{id}",
      (call) => {
        const entity = find(call);
        call.context.store.collection("deletedItems").delete(entity.id);
        return { status: 204 };
      },
      { permissions: write },
    );
    table.add("POST", "/directory/deletedItems/{id}/restore", (call) => restore(call, find(call)), {
      permissions: write,
    });
  },
};

function restore(call: GraphCall, item: Entity): ReturnType<typeof answerEntity> {
  const { store } = call.context;
  const collection = collectionOf(item);
  const { "#collection": _collection, "#links": links, ...rest } = item;
  const entity: Entity = { ...rest, id: item.id, deletedDateTime: null };
  store.collection("deletedItems").delete(item.id);
  store.collection(collection).set(entity.id, entity);
  for (const [name, ids] of Object.entries((links ?? {}) as JsonObject)) {
    for (const id of Array.isArray(ids) ? ids.map(String).filter((other) => store.directoryObject(other)) : []) {
      if (name.endsWith("Of")) {
        store.relations.add(name.slice(0, -2), id, entity.id);
      } else {
        store.relations.add(name, entity.id, id);
      }
    }
  }
  const type = directoryTypes[collection];
  return answerEntity(
    call,
    { ...entity, "@odata.type": `#microsoft.graph.${type}` },
    { type: "directoryObject", context: "directoryObjects/$entity", typed: true },
  );
}

function collectionOf(item: Entity): DirectoryCollection {
  const name = text(item["#collection"]);
  return restorable.find((known) => known === name) ?? "groups";
}

function find(call: GraphCall): Entity {
  const [id = ""] = call.params;
  const entity = call.context.store.collection("deletedItems").get(id);
  if (!entity) {
    throw notFound(id);
  }
  return entity;
}

function* deleted(context: TenantContext, name: string): Generator<readonly [number, JsonObject]> {
  const items = context.store.collection("deletedItems");
  for (const [id, entity] of items) {
    if (entity["#collection"] === name) {
      yield [items.orderOf(id), entity];
    }
  }
}

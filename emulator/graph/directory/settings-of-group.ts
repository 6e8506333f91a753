import { answerCollection } from "../../odata/collection-answer.ts";
import { type Entity, type JsonObject, strings } from "../../store/json.ts";
import type { GraphCall, GraphVersion, Permissions } from "../call.ts";
import { answerOne, createIn, type EntitySet, findOr404, updateIn } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import type { RouteTable } from "../route-table.ts";

/** Where the settings of single groups are kept, each with the id of its group. */
const collection = "settingsOfGroups";

export type OwnSettings = {
  type: string;
  version: GraphVersion;
  read: Permissions;
  write: Permissions;
  shared: Omit<EntitySet, "path" | "collection" | "create" | "type">;
  make(call: GraphCall, body: JsonObject): Entity;
};

/** `/groups/{id}/settings`: what holds for one Microsoft 365 group, such as closing it to guests. */
export function settingsOfGroup(table: RouteTable, own: OwnSettings): void {
  const path = "/groups/{id}/settings";
  const versions = [own.version];
  const read = { versions, permissions: own.read };
  const write = { versions, permissions: own.write };
  const setOf = (groupId: string): EntitySet => ({
    ...own.shared,
    type: own.type,
    path: `/groups/${groupId}/settings`,
    collection,
    find: ({ store }, key) => {
      const setting = store.collection(collection).get(key.toLowerCase());
      return setting?.groupId === groupId ? setting : undefined;
    },
    create: (call, body) => createFor(call, groupId, own, body),
  });
  const one = (call: GraphCall): { set: EntitySet; setting: Entity } => {
    const set = setOf(groupOf(call).id);
    return { set, setting: findOr404(call, set) };
  };
  table.add(
    "GET",
    path,
    (call) => {
      const { id } = groupOf(call);
      const kept = call.context.store.collection(collection);
      const items = [...kept.values()].filter(({ groupId }) => groupId === id);
      return answerCollection(call, {
        type: own.type,
        context: `groups('${id}')/settings`,
        items: items.map((setting) => [kept.orderOf(setting.id), setting] as const),
      });
    },
    read,
  );
  table.add("POST", path, (call) => createIn(call, setOf(groupOf(call).id)), write);
  table.add(
    "GET",
    `${path}/{id}`,
    (call) => {
      const { set, setting } = one(call);
      return answerOne(call, set, setting);
    },
    read,
  );
  table.add(
    "PATCH",
    `${path}/{id}`,
    (call) => {
      const { set, setting } = one(call);
      return updateIn(call, set, setting);
    },
    write,
  );
  table.add(
    "DELETE",
    `${path}/{id}`,
    (call) => {
      const { setting } = one(call);
      call.context.store.collection(collection).delete(setting.id);
      return { status: 204 };
    },
    write,
  );
}

function groupOf(call: GraphCall): Entity {
  const [key = ""] = call.params;
  const group = call.context.store.collection("groups").get(key.toLowerCase());
  if (!group) {
    throw notFound(key);
  }
  return group;
}

function createFor(call: GraphCall, groupId: string, own: OwnSettings, body: JsonObject): Entity {
  const { store } = call.context;
  const setting = own.make(call, body);
  if (!strings(store.collection("groups").get(groupId)?.groupTypes).includes("Unified")) {
    throw badRequest("The template Group.Unified.Guest applies to Microsoft 365 groups only.");
  }
  for (const other of store.collection(collection).values()) {
    if (other.groupId === groupId && other.templateId === setting.templateId) {
      const message = `The setting ${other.id} of the group is of the same template.`;
      throw badRequest(
        "A conflicting object with one or more of the specified property values is present in the directory.",
        [{ code: "ObjectConflict", target: "templateId", message }],
      );
    }
  }
  return { ...setting, groupId };
}

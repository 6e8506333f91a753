import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { notFound } from "../error.ts";
import { referenced, typed } from "../link-set.ts";
import type { RouteTable } from "../route-table.ts";

/** Whom a user reports to. */
export function managerOf(context: TenantContext, userId: string): JsonObject | undefined {
  const [id] = context.store.relations.targets("manager", userId).keys();
  const found = id === undefined ? undefined : context.store.directoryObject(id);
  return found && typed(found);
}

export function managerRoutes(table: RouteTable, find: (call: GraphCall) => Entity): void {
  table.add("GET", "/users/{id}/manager", (call) => {
    const user = find(call);
    const manager = managerOf(call.context, user.id);
    if (!manager) {
      throw notFound("manager");
    }
    const body = {
      "@odata.context": `${call.context.origin()}/${call.version}/$metadata#directoryObjects/$entity`,
      ...manager,
    };
    return { status: 200, body };
  });
  const write = { permissions: [["User.ReadWrite.All", "Directory.ReadWrite.All"]] };
  table.add(
    "PUT",
    "/users/{id}/manager/$ref",
    (call) => {
      const user = find(call);
      const target = referenced(call.context, isObject(call.body) ? call.body["@odata.id"] : undefined);
      clearManager(call.context, user.id);
      call.context.store.relations.add("manager", user.id, target.entity.id);
      return { status: 204 };
    },
    write,
  );
  table.add(
    "DELETE",
    "/users/{id}/manager/$ref",
    (call) => {
      const user = find(call);
      if (!clearManager(call.context, user.id)) {
        throw notFound("manager");
      }
      return { status: 204 };
    },
    write,
  );
}

function clearManager(context: TenantContext, userId: string): boolean {
  const [before] = context.store.relations.targets("manager", userId).keys();
  return before !== undefined && context.store.relations.remove("manager", userId, before);
}

import type { Entity } from "../../store/json.ts";
import { isObject, text } from "../../store/json.ts";
import type { GraphCall, GraphVersion, Permissions } from "../call.ts";
import { createIn } from "../entity-set.ts";
import { badRequest } from "../error.ts";
import type { RouteTable } from "../route-table.ts";
import { groupSet } from "./groups.ts";

/** Microsoft asks for the right to fill the unit, and for the right to make groups. */
const permissions: Permissions = [
  ["AdministrativeUnit.ReadWrite.All", "Directory.ReadWrite.All"],
  ["Group.Create", "Group.ReadWrite.All", "Directory.ReadWrite.All"],
];

/** POST …/administrativeUnits/{id}/members with a group in the body: a new group that is born in the unit. */
export function newGroupInUnit(
  table: RouteTable,
  place: { path: string; versions?: readonly GraphVersion[] },
  unitOf: (call: GraphCall, id: string) => Entity,
  check: (unit: Entity) => void,
): void {
  table.add(
    "POST",
    `${place.path}/{id}/members`,
    (call) => {
      const unit = unitOf(call, call.params[0] ?? "");
      check(unit);
      if (!isObject(call.body) || text(call.body["@odata.type"]) !== "#microsoft.graph.group") {
        throw badRequest("Only a group can be made in an administrative unit: say @odata.type #microsoft.graph.group.");
      }
      const result = createIn(call, groupSet);
      const made = isObject(result.body) ? text(result.body.id) : undefined;
      if (made !== undefined) {
        call.context.store.relations.add("members", unit.id, made);
      }
      return result;
    },
    { ...(place.versions ? { versions: place.versions } : {}), permissions },
  );
}

import { type Entity, isObject, isStrings, type Json } from "../../store/json.ts";
import type { GraphCall, GraphResult, Permissions } from "../call.ts";
import { badRequest } from "../error.ts";
import type { RouteTable } from "../route-table.ts";
import { transitiveMemberOf } from "./membership.ts";

const permissions: Permissions = [
  [
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "GroupMember.Read.All",
    "Group.Read.All",
    "User.ReadBasic.All",
    "User.Read.All",
    "Application.Read.All",
  ],
];

/** checkMemberGroups, checkMemberObjects, getMemberGroups, getMemberObjects: transitive, in both directions of the question. */
export function membershipActions(table: RouteTable, path: string, find: (call: GraphCall) => Entity): void {
  for (const [action, parameter, kinds] of [
    ["checkMemberGroups", "groupIds", ["group"]],
    ["checkMemberObjects", "ids", ["group", "directoryRole", "administrativeUnit"]],
  ] as const) {
    table.add(
      "POST",
      `${path}/{id}/${action}`,
      (call) => {
        const asked = isObject(call.body) ? call.body[parameter] : undefined;
        if (!isStrings(asked)) {
          throw badRequest(`The action ${action} needs the list ${parameter}.`);
        }
        if (asked.length > 20) {
          throw badRequest(`The action ${action} takes at most 20 ids.`);
        }
        const held = holders(call, find(call).id, kinds, false);
        return answer(
          call,
          asked.filter((id) => held.has(id)),
        );
      },
      { permissions },
    );
  }
  for (const [action, kinds] of [
    ["getMemberGroups", ["group"]],
    ["getMemberObjects", ["group", "directoryRole", "administrativeUnit"]],
  ] as const) {
    table.add(
      "POST",
      `${path}/{id}/${action}`,
      (call) => {
        const only = isObject(call.body) ? call.body.securityEnabledOnly : undefined;
        if (typeof only !== "boolean") {
          throw badRequest(`The action ${action} needs the boolean securityEnabledOnly.`);
        }
        return answer(call, [...holders(call, find(call).id, kinds, only)]);
      },
      { permissions },
    );
  }
}

function holders(call: GraphCall, id: string, kinds: readonly string[], securityEnabledOnly: boolean): Set<string> {
  const { store } = call.context;
  const found = [...transitiveMemberOf(call.context, id).keys()].filter((holder) => {
    const object = store.directoryObject(holder);
    return object && kinds.includes(object.type) && (!securityEnabledOnly || object.entity.securityEnabled === true);
  });
  return new Set(found);
}

function answer(call: GraphCall, value: Json[]): GraphResult {
  const context = `${call.context.origin()}/${call.version}/$metadata#Collection(Edm.String)`;
  return { status: 200, body: { "@odata.context": context, value } };
}

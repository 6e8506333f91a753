import type { GraphCall, GraphResult } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import type { GraphModule } from "../../graph/module.ts";
import type { RouteTable } from "../../graph/route-table.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import type { Expanders } from "../../odata/expand.ts";
import type { Entity, JsonObject } from "../../store/json.ts";
import { needsGovernance } from "../premium.ts";
import { requestsOf } from "./asked.ts";
import type { Family } from "./family.ts";
import { groupAssignment, groupEligibility } from "./group-families.ts";
import { carryOut } from "./requests.ts";
import { roleAssignment, roleEligibility } from "./role-families.ts";
import { equalities } from "./scope-filter.ts";
import { instancesOf, schedulesOf } from "./settle.ts";

/** Who may take up a role or a place in a group, who holds one for a time, and the requests for both. */
export const privilegedAccessModule: GraphModule = {
  name: "privilegedAccess",
  routes(table) {
    for (const family of [roleEligibility, roleAssignment, groupEligibility, groupAssignment]) {
      familyRoutes(table, family);
    }
  },
};

type Kind = "schedule" | "request" | "instance";
const paths: Record<Kind, string> = {
  schedule: "Schedules",
  request: "ScheduleRequests",
  instance: "ScheduleInstances",
};

function familyRoutes(table: RouteTable, family: Family): void {
  const { permissions } = family;
  for (const kind of ["schedule", "request", "instance"] as const) {
    const path = `${family.base}${paths[kind]}`;
    const read = { permissions: [kind === "request" ? permissions.readRequests : permissions.readSchedules] };
    table.add("GET", path, (call) => list(call, family, kind), read);
    table.add("GET", `${path}/{id}`, (call) => one(call, family, kind), read);
    table.add("GET", `${path}/filterByCurrentUser(on={id})`, (call) => own(call, family, kind), read);
  }
  const requests = `${family.base}${paths.request}`;
  const write = [...permissions.write, ...permissions.remove];
  table.add("POST", requests, (call) => create(call, family), { permissions: [write] });
  table.add("POST", `${requests}/{id}/cancel`, (call) => cancel(call, family), { permissions: [permissions.write] });
}

function rows(call: GraphCall, family: Family, kind: Kind, asked: ReadonlyMap<string, string>): Entity[] {
  const { context } = call;
  needsGovernance(context);
  if (kind === "request") {
    schedulesOf(context, family, asked);
    return [...context.store.collection(requestsOf(family)).values()];
  }
  return kind === "schedule" ? schedulesOf(context, family, asked) : instancesOf(context, family, asked);
}

function list(call: GraphCall, family: Family, kind: Kind): GraphResult {
  const asked = equalities(call);
  if (family.needs && !family.needs.some((name) => asked.has(name.toLowerCase()))) {
    needsGovernance(call.context);
    throw new GraphError(400, "InvalidFilter", `The $filter must name ${family.needs.join(" or ")} with eq.`);
  }
  return answer(call, family, kind, rows(call, family, kind, asked));
}

function own(call: GraphCall, family: Family, kind: Kind): GraphResult {
  const [on = ""] = call.params;
  if (on !== "principal") {
    throw on === "approver" || on === "createdBy"
      ? new GraphError(501, "notEmulated", `The embedded tenant does not model filterByCurrentUser(on='${on}').`)
      : new GraphError(
          400,
          "BadRequest",
          `filterByCurrentUser is on 'principal', 'createdBy' or 'approver', not '${on}'.`,
        );
  }
  const { objectId } = call.caller;
  const asked = new Map([["principalid", objectId]]);
  const mine = rows(call, family, kind, asked).filter((row) => row.principalId === objectId);
  return answer(call, family, kind, mine);
}

function answer(call: GraphCall, family: Family, kind: Kind, entities: readonly Entity[]): GraphResult {
  return answerCollection(call, {
    type: family.types[kind],
    context: `${family.base}${paths[kind]}`.slice(1),
    items: entities.map((entity, index) => [index + 1, entity] as const),
    expand: expanders(call, family, kind),
  });
}

function one(call: GraphCall, family: Family, kind: Kind): GraphResult {
  const [id = ""] = call.params;
  const [groupId = "", , principalId = ""] = id.split("_");
  const asked = new Map([
    ["groupid", groupId],
    ["principalid", principalId],
  ]);
  const entity = rows(call, family, kind, asked).find((row) => row.id === id);
  if (!entity) {
    throw missing(kind, id);
  }
  return sent(call, family, kind, entity);
}

function sent(
  call: GraphCall,
  family: Family,
  kind: Kind,
  entity: Entity,
  more: { status?: number; headers?: Record<string, string> } = {},
): GraphResult {
  return answerEntity(call, entity, {
    type: family.types[kind],
    context: `${family.base}${paths[kind]}/$entity`.slice(1),
    expand: expanders(call, family, kind),
    ...more,
  });
}

function create(call: GraphCall, family: Family): GraphResult {
  const { request } = carryOut(call, family);
  const location = `${call.context.origin()}/${call.version}${family.base}${paths.request}/${request.id}`;
  return sent(call, family, "request", request, { status: 201, headers: { location } });
}

/** Only what still waits can be called back. */
function cancel(call: GraphCall, family: Family): GraphResult {
  needsGovernance(call.context);
  const [id = ""] = call.params;
  const requests = call.context.store.collection(requestsOf(family));
  const request = requests.get(id);
  if (!request) {
    throw missing("request", id);
  }
  if (!String(request.status).startsWith("Pending")) {
    throw new GraphError(
      400,
      "RequestCannotBeCancelled",
      `The request is ${String(request.status)}: it cannot be cancelled.`,
    );
  }
  requests.set(id, { ...request, status: "Canceled" });
  return { status: 204 };
}

function expanders(call: GraphCall, family: Family, kind: Kind): Expanders {
  const { store } = call.context;
  const find = (collection: string, id: JsonObject[string] | undefined): JsonObject | null =>
    store.collection(collection).get(String(id)) ?? null;
  return {
    ...family.expand(call.context, call.version),
    ...(kind === "request" ? { targetSchedule: (row) => find(family.collection, row.targetScheduleId) } : {}),
    ...(family.eligible ? { activatedUsing: (row) => find(family.eligible ?? "", row.activatedUsing) } : {}),
  };
}

function missing(kind: Kind, id: string): GraphError {
  const what = kind === "request" ? "RequestNotFound" : "ResourceNotFound";
  return new GraphError(404, what, `The ${kind} '${id}' is not found.`);
}

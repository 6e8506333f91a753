import { now } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Entity } from "../store/json.ts";
import { notFoundHere } from "./teams-error.ts";

export type OperationType =
  | "createTeam"
  | "archiveTeam"
  | "unarchiveTeam"
  | "createChannel"
  | "archiveChannel"
  | "unarchiveChannel";

/** 202 with the place where the work can be followed; in calm weather it is done when the answer is sent. */
export function accepted(
  call: GraphCall,
  teamId: string,
  operationType: OperationType,
  target: { id: string; location: string },
  failure?: string,
): GraphResult {
  const { context } = call;
  const operation: Entity = {
    id: context.newId(),
    teamId,
    operationType,
    createdDateTime: now(context),
    lastActionDateTime: now(context),
    status: failure === undefined ? "succeeded" : "failed",
    attemptsCount: 1,
    targetResourceId: target.id,
    targetResourceLocation: target.location,
    error: failure === undefined ? null : { code: "InternalServerError", message: failure },
  };
  context.store.collection("teamsAsyncOperations").set(operation.id, operation);
  context.weather.hide(operation.id, "operation");
  return {
    status: 202,
    headers: { location: `/teams('${teamId}')/operations('${operation.id}')`, "content-location": target.location },
  };
}

/** Whoever may start one may follow it. */
const permissions = [
  [
    "Team.Create",
    "Team.ReadBasic.All",
    "TeamSettings.Read.All",
    "TeamSettings.ReadWrite.All",
    "Channel.Create",
    "ChannelSettings.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
  ],
];

export function operationRoutes(table: RouteTable): void {
  const type = "teamsAsyncOperation";
  table.add(
    "GET",
    "/teams/{id}/operations/{id}",
    (call) => {
      const [teamId = "", id = ""] = call.params;
      const operation = call.context.store.collection("teamsAsyncOperations").get(id);
      if (!operation || operation.teamId !== teamId.toLowerCase())
        throw notFoundHere(`Operation ${id} of team ${teamId}`);
      return answerEntity(call, view(call, operation), { type, context: `teams('${teamId}')/operations/$entity` });
    },
    { permissions },
  );
  table.add(
    "GET",
    "/teams/{id}/operations",
    (call) => {
      const [teamId = ""] = call.params;
      const operations = call.context.store.collection("teamsAsyncOperations");
      const own = [...operations.values()].filter((operation) => operation.teamId === teamId.toLowerCase());
      return answerCollection(call, {
        type,
        context: `teams('${teamId}')/operations`,
        items: own.map((operation) => [operations.orderOf(operation.id), view(call, operation)] as const),
      });
    },
    { permissions },
  );
}

/** While the weather hides it, the work is still going on. */
function view(call: GraphCall, operation: Entity): Entity {
  if (!call.context.weather.unseen(operation.id)) return operation;
  return { ...operation, status: "inProgress", error: null, targetResourceId: null };
}

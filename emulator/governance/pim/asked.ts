import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import type { Entity, Json, JsonObject } from "../../store/json.ts";
import type { Family, Grant } from "./family.ts";
import { keyOf, schedulesOf } from "./settle.ts";

/** One request as its action finds it. */
export type Asked = {
  call: GraphCall;
  family: Family;
  id: string;
  body: JsonObject;
  grant: Grant;
  validationOnly: boolean;
};

/** What became of a request. */
export type Outcome = { status: string; targetScheduleId: string | null; scheduleInfo: Json };

/** The collection that keeps a family's requests. */
export function requestsOf(family: Family): string {
  return family.collection.replace(/s$/, "Requests");
}

/** The schedule that stands for what the request is about. */
export function standing({ call, family, grant }: Asked): Entity | undefined {
  const asked = new Map([
    ["groupid", String(grant.properties.groupId ?? "")],
    ["principalid", grant.principalId],
  ]);
  const key = `${grant.principalId} ${grant.target}`;
  return schedulesOf(call.context, family, asked).find((schedule) => keyOf(family, schedule) === key);
}

export function doesNotExist(): GraphError {
  return new GraphError(400, "RoleAssignmentDoesNotExist", "The Role assignment does not exist.");
}

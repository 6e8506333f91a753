import { isObject } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { createIn, type EntitySet, updateIn } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";

/**
 * `PATCH /groups(uniqueName='x')` with `Prefer: create-if-missing`: 201 with the new group, 204 on one that is there.
 * @see https://learn.microsoft.com/graph/api/group-upsert
 */
export function upsertByUniqueName(call: GraphCall, groups: EntitySet): GraphResult {
  const [uniqueName = ""] = call.params;
  for (const group of call.context.store.collection("groups").values()) {
    if (group.uniqueName === uniqueName) {
      return updateIn(call, groups, group);
    }
  }
  if (!/\bcreate-if-missing\b/i.test(call.headers.get("prefer") ?? "")) {
    throw notFound(uniqueName);
  }
  if (uniqueName === "" || uniqueName.length > 120) {
    throw badRequest("Invalid value specified for property 'uniqueName' of resource 'Group'.");
  }
  const body = { ...(isObject(call.body) ? call.body : {}), uniqueName };
  return createIn({ ...call, body }, { ...groups, writable: [...(groups.writable ?? []), "uniqueName"] });
}

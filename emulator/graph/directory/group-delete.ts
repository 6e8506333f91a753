import { now } from "../../context.ts";
import type { Entity } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { badRequest } from "../error.ts";
import { softDelete } from "./deleted-items.ts";
import { membersChanged } from "./group-links.ts";
import { checkMayManageRoles, isUnified } from "./group-rules.ts";

/** A Microsoft 365 group can be restored for 30 days; a security group is gone. */
export function deleteGroup(call: GraphCall, group: Entity): void {
  const { context } = call;
  checkMayManageRoles(call.caller, group);
  if (Array.isArray(group.assignedLicenses) && group.assignedLicenses.length > 0) {
    throw badRequest("A group that assigns licences cannot be deleted: remove its licences first.");
  }
  if (isUnified(group)) {
    softDelete(context, "groups", { ...group, deletedDateTime: now(context) });
  } else {
    context.store.collection("groups").delete(group.id);
    context.store.relations.forget(group.id);
  }
  for (const assignment of [...context.store.collection("roleAssignments").values()]) {
    if (assignment.principalId === group.id) {
      context.store.collection("roleAssignments").delete(assignment.id);
    }
  }
  membersChanged(context);
}

import type { TenantContext } from "../context.ts";
import { type Entity, isObject, text } from "../store/json.ts";
import { checkAssignment } from "./assignment-rules.ts";
import { isResourceAccount } from "./is-resource-account.ts";
import { isPassing, numbersOf } from "./number-inventory.ts";

/** Gives or takes the number of an order whose time has come; the sentence of what stood in the way, if anything did. */
export function carryOut(context: TenantContext, order: Entity): string | undefined {
  const number = numbersOf(context).get(String(order.numberId));
  if (!number) {
    return `The telephone number of the order was not found from tenant ${context.store.identity.tenantId}.`;
  }
  return order.kind === "Assignment" ? assign(context, number, order) : unassign(context, number);
}

function assign(context: TenantContext, number: Entity, { wanted }: Entity): string | undefined {
  const order = isObject(wanted) ? wanted : {};
  const targetId = text(order.assignmentTargetId) ?? "";
  const category = text(order.assignmentCategory) ?? "primary";
  // The tenant may have changed since the order was taken: the same rules hold once more.
  const problem = checkAssignment(context, number, targetId, category);
  if (problem !== undefined) {
    return problem;
  }
  number.assignmentTargetId = targetId;
  number.assignmentCategory = category;
  number.assignmentStatus = isResourceAccount(context, targetId) ? "voiceApplicationAssigned" : "userAssigned";
  const location = text(order.locationId);
  if (location !== undefined && location !== "") {
    number.locationId = location;
    number.civicAddressId = context.store.collection("civicLocations").get(location)?.civicAddressId ?? null;
  }
  return undefined;
}

function unassign(context: TenantContext, number: Entity): undefined {
  number.assignmentTargetId = null;
  number.assignmentCategory = null;
  number.assignmentStatus = "unassigned";
  if (isPassing(number)) {
    numbersOf(context).delete(number.id);
  }
}

import { now } from "../../context.ts";
import { isObject } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { answerOne, type EntitySet, findOr404 } from "../entity-set.ts";
import { badRequest } from "../error.ts";
import { changed, readLicenceChange } from "../licensing/assign-license.ts";
import { applyGroupLicences, licencesOf } from "../licensing/group-licences.ts";
import type { RouteTable } from "../route-table.ts";
import { isUnified } from "./group-rules.ts";
import { membershipActions } from "./membership-actions.ts";

export function groupActions(table: RouteTable, groups: EntitySet): void {
  table.add("POST", "/groups/{id}/assignLicense", (call) => assignLicense(call, groups));
  table.add("POST", "/groups/{id}/renew", (call) => renew(call, groups), {
    permissions: [["Group.ReadWrite.All", "Directory.ReadWrite.All"]],
  });
  membershipActions(table, "/groups", (call) => findOr404(call, groups));
}

/** Licences for every direct member; the directory works them off afterwards, so the answer is 202. */
function assignLicense(call: GraphCall, groups: EntitySet): GraphResult {
  const group = findOr404(call, groups);
  if (group.securityEnabled !== true) {
    throw badRequest("Licences can be assigned to security-enabled groups only.");
  }
  const assignedLicenses = changed(licencesOf(group), readLicenceChange(call), "Group");
  const next = { ...group, assignedLicenses, licenseProcessingState: { state: "ProcessingComplete" } };
  call.context.store.collection("groups").set(group.id, next);
  applyGroupLicences(call.context);
  return answerOne(call, groups, next, { status: 202 });
}

function renew(call: GraphCall, groups: EntitySet): GraphResult {
  const group = findOr404(call, groups);
  if (!isUnified(group)) {
    throw badRequest("Only Microsoft 365 groups can be renewed.");
  }
  if (isObject(call.body) && Object.keys(call.body).length > 0) {
    throw badRequest("The action renew takes no parameters.");
  }
  call.context.store.collection("groups").set(group.id, { ...group, renewedDateTime: now(call.context) });
  return { status: 204 };
}

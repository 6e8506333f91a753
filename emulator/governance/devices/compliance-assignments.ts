import type { GraphCall, GraphResult, Permissions } from "../../graph/call.ts";
import { serviceBadRequest } from "../../graph/error.ts";
import type { GraphModule } from "../../graph/module.ts";
import { answerListOf, type LocalListing } from "../../local-types/local-list.ts";
import { localType } from "../../local-types/local-type.ts";
import { isGuid } from "../../schema/primitive.ts";
import { isObject, type Json, type JsonObject, text } from "../../store/json.ts";
import { foundCompliancePolicy } from "./compliance-policies.ts";

const path = "/deviceManagement/deviceCompliancePolicies/{id}";
const collection = "deviceCompliancePolicies";
const read: Permissions = [["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"]];
const write: Permissions = [["DeviceManagementConfiguration.ReadWrite.All"]];
const toGroups = ["groupAssignmentTarget", "exclusionGroupAssignmentTarget"];
const toEveryone = ["allLicensedUsersAssignmentTarget", "allDevicesAssignmentTarget"];

/** Microsoft's page of deviceCompliancePolicyAssignment (v1.0). */
const assignmentType = localType(
  "deviceCompliancePolicyAssignment",
  { id: "String", target: "deviceAndAppManagementAssignmentTarget" },
  { deviceAndAppManagementAssignmentTarget: { "@odata.type": "String?", groupId: "String?" } },
);

/** Whom a compliance policy is for: `assign` replaces the whole list. */
export const complianceAssignmentsModule: GraphModule = {
  name: "deviceCompliancePolicyAssignments",
  routes(table) {
    table.add("GET", `${path}/assignments`, list, { versions: ["v1.0"], permissions: read });
    table.add("POST", `${path}/assign`, assign, { versions: ["v1.0"], permissions: write });
  },
};

function list(call: GraphCall): GraphResult {
  return answerListOf(call, assignmentType, listing(assignmentsOf(foundCompliancePolicy(call))));
}

function listing(rows: JsonObject[]): LocalListing {
  return {
    context: "deviceManagement/deviceCompliancePolicies/assignments",
    items: rows.map((row, index) => [index + 1, row] as const),
    page: { default: 100, max: 1000 },
  };
}

function assign(call: GraphCall): GraphResult {
  const policy = foundCompliancePolicy(call);
  const body = isObject(call.body) ? call.body : {};
  const unknown = Object.keys(body).find((name) => name !== "assignments");
  if (unknown !== undefined || !Array.isArray(body.assignments)) {
    throw serviceBadRequest(`assign takes 'assignments' and nothing else${unknown ? `, not '${unknown}'` : ""}.`);
  }
  const assignments = body.assignments.map((given) => checked(call, policy.id, given));
  const targets = assignments.map(({ target }) => JSON.stringify(target));
  if (new Set(targets).size < targets.length) {
    throw serviceBadRequest("assignments name a target twice.");
  }
  call.context.store.collection(collection).set(policy.id, { ...policy, assignments });
  return answerListOf(call, assignmentType, listing(assignments));
}

function checked(call: GraphCall, policyId: string, given: Json): JsonObject {
  const target = isObject(given) && isObject(given.target) ? given.target : {};
  const type = text(target["@odata.type"])?.replace(/^#?microsoft\.graph\./, "") ?? "";
  const odataType = `#microsoft.graph.${type}`;
  if (toEveryone.includes(type)) {
    return { id: `${policyId}_${type}`, target: { "@odata.type": odataType } };
  }
  const groupId = text(target.groupId)?.toLowerCase() ?? "";
  if (!toGroups.includes(type) || !isGuid(groupId)) {
    throw serviceBadRequest("An assignment's target is everyone, or a group with its 'groupId'.");
  }
  if (!call.context.store.collection("groups").has(groupId)) {
    throw serviceBadRequest(`The group '${groupId}' was not found.`);
  }
  return { id: `${policyId}_${groupId}`, target: { "@odata.type": odataType, groupId } };
}

function assignmentsOf(policy: JsonObject): JsonObject[] {
  return Array.isArray(policy.assignments) ? policy.assignments.filter(isObject) : [];
}

import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { GraphError, serviceBadRequest } from "../graph/error.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type Json, text } from "../store/json.ts";
import { bareName, isGlobal, type PolicyType, policyType } from "../teams-admin/policy-type.ts";
import { assignToUser } from "../teams-admin/user-assignments.ts";
import { holdConfiguration } from "./configuration-lag.ts";
import { identityOf, policyDetail } from "./policy-id.ts";

const root = "/admin/teams/policy";
const permissions = [["TeamsPolicyUserAssign.ReadWrite.All"]];

/** Teams policies given straight to people: one wins over every group's. */
export function policyAssignmentRoutes(table: RouteTable): void {
  for (const prefix of ["", "microsoft.graph.teamsAdministration."]) {
    table.add("POST", `${root}/userAssignments/${prefix}assign`, (call) => change(call, "assign"), { permissions });
    table.add("POST", `${root}/userAssignments/${prefix}unassign`, (call) => change(call, "unassign"), { permissions });
    for (const [order, type, name] of [
      ["type={id},name={id}", 0, 1] as const,
      ["name={id},type={id}", 1, 0] as const,
    ]) {
      table.add("GET", `${root}/${prefix}getPolicyId(${order})`, (call) => getPolicyId(call, type, name), {
        permissions,
      });
    }
  }
}

function getPolicyId({ context, version, params }: GraphCall, typeAt: number, nameAt: number): GraphResult {
  const detail = policyDetail(context, typeOf(params[typeAt] ?? ""), params[nameAt] ?? "");
  if (!detail) {
    throw new GraphError(404, "NotFound", `There is no ${params[typeAt]} named '${params[nameAt]}'.`);
  }
  return {
    status: 200,
    body: {
      "@odata.context": `${context.origin()}/${version}/$metadata#Collection(microsoft.graph.teamsAdministration.policyIdentifierDetail)`,
      value: [{ "@odata.type": "#microsoft.graph.teamsAdministration.policyIdentifierDetail", ...detail }],
    },
  };
}

type Assignment = { user: Entity; type: PolicyType; policyName: string };

/** All of the list or none of it. */
function change(call: GraphCall, action: "assign" | "unassign"): GraphResult {
  const { context, body } = call;
  const rows = isObject(body) ? body.value : undefined;
  const other = isObject(body) && Object.keys(body).find((key) => key !== "value" && !key.startsWith("@odata."));
  if (other) {
    throw serviceBadRequest(
      `The parameter '${other}' in the request payload is not a parameter of the action '${action}'.`,
    );
  }
  if (!Array.isArray(rows) || rows.length === 0) {
    throw serviceBadRequest(`The parameter 'value' of the action '${action}' must be a list of assignments.`);
  }
  const assignments = rows.map((row) => readAssignment(call, row, action));
  for (const { user, type, policyName } of assignments) {
    holdConfiguration(context, user.id);
    assignToUser(context, user, type, { PolicyName: policyName });
  }
  return { status: 204 };
}

function readAssignment(call: GraphCall, row: Json, action: "assign" | "unassign"): Assignment {
  const { context, version } = call;
  checkBody(version, "teamsAdministration.teamsPolicyUserAssignment", row, { verb: "action" });
  const { userId, policyType: named, policyId } = isObject(row) ? row : {};
  const type = typeOf(text(named) ?? "");
  if (type.kind !== "policy") {
    throw serviceBadRequest(`policyType '${type.name}' is not given to users; it holds for the tenant.`);
  }
  const user = context.store.collection("users").get((text(userId) ?? "").toLowerCase());
  if (!user) {
    throw new GraphError(404, "NotFound", `The user '${String(userId)}' was not found.`);
  }
  if (action === "unassign") {
    return { user, type, policyName: "" };
  }
  return { user, type, policyName: nameOf(context, type, text(policyId) ?? "") };
}

function nameOf(context: TenantContext, type: PolicyType, policyId: string): string {
  const identity = identityOf(context, type, policyId);
  if (identity === undefined) {
    throw serviceBadRequest(`policyId '${policyId}' is no policy of type ${type.name}; ask getPolicyId for it.`);
  }
  if (isGlobal(identity)) {
    throw serviceBadRequest(`The Global ${type.name} is what everyone has; unassign instead of assigning it.`);
  }
  return bareName(identity);
}

function typeOf(named: string): PolicyType {
  const type = policyType(named);
  if (type === "notModelled") {
    throw new GraphError(501, "notEmulated", `The embedded tenant does not model the policy type ${named}.`);
  }
  if (!type) {
    throw serviceBadRequest(`policyType '${named}' is no type of Teams policy.`);
  }
  return type;
}

import type { TenantContext } from "../../context.ts";
import type { GraphCall, GraphResult, GraphVersion } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import type { GraphModule } from "../../graph/module.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import type { Expanders } from "../../odata/expand.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import { needsGovernance } from "../premium.ts";
import { sentApprovers } from "./approvers.ts";
import { changedRule, checkTogether } from "./check-rule.ts";
import { either, permit, policyPermissions } from "./permit.ts";
import { isScopeType, type PolicyScope, scopeOfPolicy, scopesOf } from "./policy-scope.ts";
import { assignmentOf, keepRules, policyOf, rulesOf } from "./policy-store.ts";
import { equalities } from "./scope-filter.ts";

const policies = "/policies/roleManagementPolicies";
const assignments = "/policies/roleManagementPolicyAssignments";
const policyType = "unifiedRoleManagementPolicy";
const read = { permissions: either(policyPermissions.read) };
const write = { permissions: either(policyPermissions.write) };

/** How long a role is held, what an activation asks for, who approves and who is told: 17 rules a role. */
export const roleManagementPoliciesModule: GraphModule = {
  name: "roleManagementPolicies",
  routes(table) {
    table.add("GET", policies, listPolicies, read);
    table.add("GET", `${policies}/{id}`, (call) => answerPolicy(call, found(call)), read);
    table.add("PATCH", `${policies}/{id}`, updatePolicy, write);
    for (const name of ["rules", "effectiveRules"]) {
      table.add("GET", `${policies}/{id}/${name}`, (call) => listRules(call, name), read);
      table.add("GET", `${policies}/{id}/${name}/{id}`, (call) => answerRule(call, name), read);
    }
    table.add("PATCH", `${policies}/{id}/rules/{id}`, updateRule, write);
    table.add("GET", assignments, listAssignments, read);
    table.add("GET", `${assignments}/{id}`, getAssignment, read);
  },
};

/** The scope a list is asked for; without it the service does not know whom to ask. */
function asked(call: GraphCall): PolicyScope[] {
  needsGovernance(call.context);
  const given = equalities(call);
  const scopeId = given.get("scopeid");
  const scopeType = given.get("scopetype");
  if (scopeId === undefined || scopeType === undefined || !isScopeType(scopeType)) {
    throw new GraphError(
      400,
      "UnknownError",
      JSON.stringify({ errorCode: "MissingProvider", message: "The provider is missing.", instanceAnnotations: [] }),
    );
  }
  permit(call, policyPermissions.read[scopeType === "Group" ? "group" : "role"]);
  if (scopeType === "Group" && !call.context.store.collection("groups").has(scopeId)) {
    throw missing(scopeId);
  }
  return scopesOf(call.context, scopeType, scopeId);
}

function found(call: GraphCall, right: "read" | "write" = "read"): PolicyScope {
  needsGovernance(call.context);
  const [id = ""] = call.params;
  const scope = scopeOfPolicy(call.context, id);
  if (!scope) {
    throw missing(id);
  }
  permit(call, policyPermissions[right][scope.scopeType === "Group" ? "group" : "role"]);
  return scope;
}

function missing(id: string): GraphError {
  return new GraphError(404, "ResourceNotFound", `The resource '${id}' is not found.`);
}

const numbered = (entities: readonly Entity[]): (readonly [number, JsonObject])[] =>
  entities.map((entity, index) => [index + 1, entity]);

function sentRules(context: TenantContext, scope: PolicyScope, version: GraphVersion): Entity[] {
  return rulesOf(context, scope).map((rule) => sentApprovers(rule, version));
}

function ruleExpanders(call: GraphCall): Expanders {
  const rules = (policy: JsonObject): JsonObject[] => {
    const scope = scopeOfPolicy(call.context, text(policy.id) ?? "");
    return scope ? sentRules(call.context, scope, call.version) : [];
  };
  return { rules, effectiveRules: rules };
}

function listPolicies(call: GraphCall): GraphResult {
  return answerCollection(call, {
    type: policyType,
    context: policies.slice(1),
    items: numbered(asked(call).map((scope) => policyOf(call.context, scope))),
    expand: ruleExpanders(call),
  });
}

function answerPolicy(call: GraphCall, scope: PolicyScope): GraphResult {
  return answerEntity(call, policyOf(call.context, scope), {
    type: policyType,
    context: `${policies.slice(1)}/$entity`,
    expand: ruleExpanders(call),
  });
}

function listRules(call: GraphCall, name: string): GraphResult {
  const scope = found(call);
  return answerCollection(call, {
    type: "unifiedRoleManagementPolicyRule",
    context: `${policies.slice(1)}('${call.params[0]}')/${name}`,
    items: numbered(sentRules(call.context, scope, call.version)),
    mixed: true,
  });
}

function answerRule(call: GraphCall, name: string): GraphResult {
  const [policyId = "", ruleId = ""] = call.params;
  const rule = sentRules(call.context, found(call), call.version).find(({ id }) => id === ruleId);
  if (!rule) {
    throw missing(ruleId);
  }
  return answerEntity(call, rule, {
    type: "unifiedRoleManagementPolicyRule",
    context: `${policies.slice(1)}('${policyId}')/${name}/$entity`,
    typed: true,
  });
}

function updateRule(call: GraphCall): GraphResult {
  const scope = found(call, "write");
  const [, ruleId = ""] = call.params;
  change(call, scope, [{ ...(isObject(call.body) ? call.body : {}), id: ruleId }]);
  return { status: 204 };
}

/** Rules that are named change, the others stay. */
function updatePolicy(call: GraphCall): GraphResult {
  const scope = found(call, "write");
  const given: JsonObject = isObject(call.body) ? call.body : {};
  const { rules, effectiveRules, id, ...rest } = given;
  checkBody(call.version, policyType, rest, {
    verb: "update",
    readOnly: new Set(["displayName", "description", "isOrganizationDefault", "scopeId", "scopeType"]),
  });
  if (id !== undefined && id !== call.params[0]) {
    throw new GraphError(400, "InvalidPolicy", `The policy is invalid. Its id is '${call.params[0]}'.`);
  }
  if (effectiveRules !== undefined || !Array.isArray(rules) || rules.length === 0) {
    throw new GraphError(400, "InvalidPolicy", "The policy is invalid. A policy is changed by its rules alone.");
  }
  change(call, scope, rules.filter(isObject));
  return answerPolicy(call, scope);
}

function change(call: GraphCall, scope: PolicyScope, given: readonly JsonObject[]): void {
  const before = rulesOf(call.context, scope);
  const changed = given.map((rule) => {
    const old = before.find(({ id }) => id === rule.id);
    if (!old) {
      throw missing(String(rule.id));
    }
    return changedRule(call, old, rule);
  });
  checkTogether(before.map((rule) => changed.find(({ id }) => id === rule.id) ?? rule));
  keepRules(call.context, scope, changed, call.caller);
}

function listAssignments(call: GraphCall): GraphResult {
  const result = answerCollection(call, {
    type: "unifiedRoleManagementPolicyAssignment",
    context: assignments.slice(1),
    items: numbered(asked(call).map((scope) => assignmentOf(call.context, scope))),
    expand: policyExpander(call),
  });
  return { ...result, body: withInnerRules(call, result.body) };
}

function getAssignment(call: GraphCall): GraphResult {
  const [id = ""] = call.params;
  const scope = found({ ...call, params: [id.slice(0, id.lastIndexOf("_"))] });
  const assignment = assignmentOf(call.context, scope);
  if (assignment.id !== id) {
    throw missing(id);
  }
  const result = answerEntity(call, assignment, {
    type: "unifiedRoleManagementPolicyAssignment",
    context: `${assignments.slice(1)}/$entity`,
    expand: policyExpander(call),
  });
  return { ...result, body: withInnerRules(call, result.body) };
}

function policyExpander(call: GraphCall): Expanders {
  return {
    policy: (assignment) => {
      const scope = scopeOfPolicy(call.context, text(assignment.policyId) ?? "");
      return scope ? policyOf(call.context, scope) : null;
    },
  };
}

/** `$expand=policy($expand=rules)`: assessment tools read every role's rules in one call. */
function withInnerRules(call: GraphCall, body: GraphResult["body"]): GraphResult["body"] {
  const wanted = /policy\(.*\$expand=\s*(rules|effectiveRules|\*)/i.exec(call.query.get("$expand") ?? "")?.[1];
  if (wanted === undefined || !isObject(body)) {
    return body;
  }
  const names = wanted === "*" ? ["rules", "effectiveRules"] : [wanted];
  const expanders = ruleExpanders(call);
  const fill = (row: JsonObject): JsonObject => {
    const { policy } = row;
    return isObject(policy)
      ? { ...row, policy: { ...policy, ...Object.fromEntries(names.map((n) => [n, expanders[n]?.(policy) ?? []])) } }
      : row;
  };
  return Array.isArray(body.value) ? { ...body, value: body.value.filter(isObject).map(fill) } : fill(body);
}

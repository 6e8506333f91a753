import { now, type TenantContext } from "../../context.ts";
import type { Caller } from "../../graph/call.ts";
import { type Entity, isObject, type JsonObject } from "../../store/json.ts";
import { defaultRules } from "./default-rules.ts";
import { type PolicyScope, policyId } from "./policy-scope.ts";

const collection = "roleManagementPolicies";

/** Kept once somebody has changed it; until then a policy is what Microsoft delivers. */
function key({ scopeId, roleId }: PolicyScope): string {
  return `${scopeId === "/" ? "directory" : scopeId}_${roleId}`;
}

function changedRules(context: TenantContext, scope: PolicyScope): JsonObject {
  const kept = context.store.collection(collection).get(key(scope));
  return isObject(kept?.rules) ? kept.rules : {};
}

export function rulesOf(context: TenantContext, scope: PolicyScope): Entity[] {
  const changed = changedRules(context, scope);
  return defaultRules(scope.scopeType).map((rule) => {
    const own = changed[rule.id];
    return isObject(own) ? { ...rule, ...own } : rule;
  });
}

export function ruleOf(context: TenantContext, scope: PolicyScope, ruleId: string): Entity | undefined {
  return rulesOf(context, scope).find((rule) => rule.id === ruleId);
}

export function policyOf(context: TenantContext, scope: PolicyScope): Entity {
  const kept = context.store.collection(collection).get(key(scope));
  return {
    id: policyId(context, scope),
    displayName: scope.scopeType,
    description: scope.scopeType,
    isOrganizationDefault: false,
    scopeId: scope.scopeId,
    scopeType: scope.scopeType,
    lastModifiedDateTime: kept?.lastModifiedDateTime ?? null,
    lastModifiedBy: kept?.lastModifiedBy ?? { displayName: null, id: null },
  };
}

export function assignmentOf(context: TenantContext, scope: PolicyScope): Entity {
  const policy = policyId(context, scope);
  return {
    id: `${policy}_${scope.roleId}`,
    policyId: policy,
    scopeId: scope.scopeId,
    scopeType: scope.scopeType,
    roleDefinitionId: scope.roleId,
  };
}

/** Keeps rules that were checked before. */
export function keepRules(context: TenantContext, scope: PolicyScope, rules: readonly Entity[], by: Caller): void {
  const id = key(scope);
  const { displayName, objectId } = by;
  context.store.collection(collection).set(id, {
    id,
    rules: { ...changedRules(context, scope), ...Object.fromEntries(rules.map((rule) => [rule.id, rule])) },
    lastModifiedDateTime: now(context),
    lastModifiedBy: { displayName, id: objectId },
  });
}

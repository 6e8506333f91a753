import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { type Entity, isObject, type JsonObject, strings } from "../../store/json.ts";
import type { ScopeType } from "./policy-scope.ts";

export type RuleKind = "Expiration" | "Enablement" | "Approval" | "AuthenticationContext" | "Notification";

/** `Expiration_Admin_Eligibility` -> Expiration. */
export function ruleKind(ruleId: string): RuleKind {
  return ruleId.slice(0, ruleId.indexOf("_")) as RuleKind;
}

export function ruleType(ruleId: string): string {
  return `unifiedRoleManagementPolicy${ruleKind(ruleId)}Rule`;
}

/** The 17 rules with which every policy begins. */
export function defaultRules(scopeType: ScopeType): Entity[] {
  const { ruleIds, common, directoryRole, group } = readTenantDefaults().roleManagementPolicies;
  const own = scopeType === "Group" ? group : directoryRole;
  return Object.values(isObject(ruleIds) ? ruleIds : {})
    .flatMap(strings)
    .map((id) => ({
      "@odata.type": `#microsoft.graph.${ruleType(id)}`,
      id,
      ...(ruleKind(id) === "Notification" ? notification(common, id) : { ...part(common, id), ...part(own, id) }),
      target: target(id),
    }));
}

function part(of: JsonObject[string] | undefined, id: string): JsonObject {
  const found = isObject(of) ? of[id] : undefined;
  const { note: _note, ...values } = isObject(found) ? found : {};
  return structuredClone(values);
}

function notification(common: JsonObject[string] | undefined, id: string): JsonObject {
  return { ...part(common, "Notification_*"), recipientType: id.split("_")[1] ?? null };
}

/** Who acts and on what, as the rule's id says it. */
function target(id: string): JsonObject {
  const [caller = "", level = ""] = id.split("_").slice(-2);
  return { caller, operations: ["All"], level, inheritableSettings: [], enforcedSettings: [] };
}

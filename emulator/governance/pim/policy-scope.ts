import type { TenantContext } from "../../context.ts";
import { objectId } from "../../seed/object-id.ts";

export const scopeTypes = ["Directory", "DirectoryRole", "Group"] as const;
export type ScopeType = (typeof scopeTypes)[number];

/** What a role management policy is about: a directory role, or being member or owner of a group. */
export type PolicyScope = { scopeType: ScopeType; scopeId: string; roleId: string };

const groupRoles = ["member", "owner"] as const;

/** Policies of the directory are asked for as Directory or DirectoryRole; both name the same ones. */
export function isScopeType(value: string): value is ScopeType {
  return (scopeTypes as readonly string[]).includes(value);
}

/** Every policy of one scope: one for each role definition, or two for a group that can be managed. */
export function scopesOf({ store }: TenantContext, scopeType: ScopeType, scopeId: string): PolicyScope[] {
  if (scopeType !== "Group") {
    return scopeId === "/"
      ? [...store.collection("roleDefinitions").keys()].map((roleId) => ({ scopeType, scopeId, roleId }))
      : [];
  }
  const group = store.collection("groups").get(scopeId);
  // Groups by rule and groups of an on-premises directory cannot be brought under privileged identity management.
  const managed = group && group.membershipRule === null && group.onPremisesSyncEnabled !== true;
  return managed ? groupRoles.map((roleId) => ({ scopeType, scopeId, roleId })) : [];
}

/** `DirectoryRole_{tenant}_{guid}`, `Group_{group}_{guid}`. */
export function policyId({ store }: TenantContext, scope: PolicyScope): string {
  const holder = scope.scopeType === "Group" ? scope.scopeId : store.identity.tenantId;
  return `${scope.scopeType}_${holder}_${objectId(holder, "role-management-policy", scope.roleId)}`;
}

export function scopeOfPolicy(context: TenantContext, id: string): PolicyScope | undefined {
  const [scopeType = "", holder = ""] = id.split("_");
  if (!isScopeType(scopeType)) {
    return undefined;
  }
  const scopeId = scopeType === "Group" ? holder : "/";
  return scopesOf(context, scopeType, scopeId).find((scope) => policyId(context, scope) === id);
}

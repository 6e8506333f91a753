import type { TenantContext } from "../context.ts";
import { readTenantDefaults } from "../data/tenant-defaults.ts";
import type { Entity } from "./json.ts";

/** The template ids of the directory roles a principal holds tenant-wide, directly or through a role-assignable group. */
export function directoryRolesOf(context: TenantContext, principalId: string): Set<string> {
  const { store } = context;
  const holders = new Set([principalId]);
  for (const groupId of store.relations.holders("members", principalId).keys()) {
    if (store.collection("groups").get(groupId)?.isAssignableToRole === true) {
      holders.add(groupId);
    }
  }
  const roles = new Set<string>();
  for (const assignment of store.collection("roleAssignments").values()) {
    if (assignment.directoryScopeId === "/" && holders.has(String(assignment.principalId))) {
      roles.add(String(assignment.roleDefinitionId));
    }
  }
  return roles;
}

/** Assigns a role; tenant-wide ones show as members of the activated directory role too. */
export function assignRole(
  context: TenantContext,
  assignment: { principalId: string; roleDefinitionId: string; directoryScopeId: string },
): Entity {
  const { store } = context;
  const entity: Entity = {
    id: context.newId(),
    principalId: assignment.principalId,
    roleDefinitionId: assignment.roleDefinitionId,
    directoryScopeId: assignment.directoryScopeId,
    principalOrganizationId: store.identity.tenantId,
    condition: null,
    appScopeId: null,
  };
  store.collection("roleAssignments").set(entity.id, entity);
  if (assignment.directoryScopeId === "/") {
    const role = activateRole(context, assignment.roleDefinitionId);
    if (role) {
      store.relations.add("members", role.id, assignment.principalId);
    }
  }
  return entity;
}

export function unassignRole(context: TenantContext, assignment: Entity): void {
  const { store } = context;
  store.collection("roleAssignments").delete(assignment.id);
  const role = activatedRole(context, String(assignment.roleDefinitionId));
  if (role && assignment.directoryScopeId === "/") {
    store.relations.remove("members", role.id, String(assignment.principalId));
  }
}

export function activatedRole(context: TenantContext, roleTemplateId: string): Entity | undefined {
  for (const role of context.store.collection("directoryRoles").values()) {
    if (role.roleTemplateId === roleTemplateId) {
      return role;
    }
  }
  return undefined;
}

/** The directory role of a built-in template; made when it was never used before. undefined for a custom role. */
export function activateRole(context: TenantContext, roleTemplateId: string): Entity | undefined {
  const activated = activatedRole(context, roleTemplateId);
  const template = readTenantDefaults().roles.find(([id]) => id === roleTemplateId);
  if (activated || !template) {
    return activated;
  }
  const role: Entity = {
    id: context.newId(),
    deletedDateTime: null,
    displayName: template[1],
    description: template[1],
    roleTemplateId,
  };
  context.store.collection("directoryRoles").set(role.id, role);
  return role;
}

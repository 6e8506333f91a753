import type { TenantContext } from "../../context.ts";
import { GraphError } from "../../graph/error.ts";
import { typed } from "../../graph/link-set.ts";
import { checkRolePrincipal } from "../../graph/roles/role-rules.ts";
import type { Expanders } from "../../odata/expand.ts";
import { assignRole, unassignRole } from "../../store/directory-roles.ts";
import { type Entity, type JsonObject, text } from "../../store/json.ts";
import type { Family, Grant } from "./family.ts";

const everything = ["RoleManagement.ReadWrite.Directory"];
const readBoth = ["RoleManagement.Read.Directory", "RoleManagement.Read.All", ...everything];
const words = { direct: "Direct", assigned: "Assigned", activated: "Activated" };

export const roleEligibility: Family = {
  side: "eligibility",
  base: "/roleManagement/directory/roleEligibility",
  collection: "roleEligibilitySchedules",
  types: {
    schedule: "unifiedRoleEligibilitySchedule",
    request: "unifiedRoleEligibilityScheduleRequest",
    instance: "unifiedRoleEligibilityScheduleInstance",
  },
  permissions: {
    readSchedules: [
      "RoleEligibilitySchedule.Read.Directory",
      "RoleEligibilitySchedule.ReadWrite.Directory",
      ...readBoth,
    ],
    readRequests: ["RoleEligibilitySchedule.ReadWrite.Directory", ...everything],
    write: ["RoleEligibilitySchedule.ReadWrite.Directory", ...everything],
    remove: ["RoleEligibilitySchedule.Remove.Directory"],
  },
  grant: (context, request) => {
    const grant = roleGrant(context, request);
    if (context.store.directoryObject(grant.principalId)?.type === "servicePrincipal") {
      throw new GraphError(
        400,
        "BadRequest",
        "A service principal cannot be eligible for a role: it cannot activate it.",
      );
    }
    return grant;
  },
  grantOf,
  words,
  expand,
};

export const roleAssignment: Family = {
  side: "assignment",
  base: "/roleManagement/directory/roleAssignment",
  collection: "roleAssignmentSchedules",
  types: {
    schedule: "unifiedRoleAssignmentSchedule",
    request: "unifiedRoleAssignmentScheduleRequest",
    instance: "unifiedRoleAssignmentScheduleInstance",
  },
  permissions: {
    readSchedules: ["RoleAssignmentSchedule.Read.Directory", "RoleAssignmentSchedule.ReadWrite.Directory", ...readBoth],
    readRequests: ["RoleAssignmentSchedule.ReadWrite.Directory", ...everything],
    write: ["RoleAssignmentSchedule.ReadWrite.Directory", ...everything],
    remove: ["RoleAssignmentSchedule.Remove.Directory"],
  },
  grant: roleGrant,
  grantOf,
  give: (context, grant) => {
    if (!assigned(context, grant)) {
      assignRole(context, { principalId: grant.principalId, ...scopeOf(grant) });
    }
  },
  take: (context, grant) => {
    const row = assigned(context, grant);
    if (row) {
      unassignRole(context, row);
    }
  },
  holds: (context, grant) => assigned(context, grant) !== undefined,
  permanent: ({ store }) =>
    [...store.collection("roleAssignments").values()].map((row) => ({ id: row.id, grant: grantOf(row) })),
  eligible: "roleEligibilitySchedules",
  words,
  expand,
};

function scopeOf({ properties }: Grant): { roleDefinitionId: string; directoryScopeId: string } {
  return {
    roleDefinitionId: String(properties.roleDefinitionId),
    directoryScopeId: String(properties.directoryScopeId),
  };
}

function assigned({ store }: TenantContext, grant: Grant): Entity | undefined {
  return [...store.collection("roleAssignments").values()].find((row) => {
    const other = grantOf(row);
    return other.principalId === grant.principalId && other.target === grant.target;
  });
}

function grantOf(row: JsonObject): Grant {
  const roleDefinitionId = text(row.roleDefinitionId) ?? "";
  const directoryScopeId = text(row.directoryScopeId) ?? "/";
  return {
    principalId: text(row.principalId) ?? "",
    target: `${roleDefinitionId} ${directoryScopeId}`,
    properties: { roleDefinitionId, directoryScopeId, appScopeId: null },
    policy: { scopeType: "DirectoryRole", scopeId: "/", roleId: roleDefinitionId },
  };
}

function roleGrant({ store }: TenantContext, request: JsonObject): Grant {
  if (text(request.appScopeId) !== undefined) {
    throw new GraphError(501, "notEmulated", "The embedded tenant does not model role grants within one application.");
  }
  if (text(request.directoryScopeId) === undefined) {
    throw new GraphError(400, "BadRequest", "A value is required for property 'directoryScopeId' or 'appScopeId'.");
  }
  const grant = grantOf(request);
  const { roleDefinitionId, directoryScopeId } = scopeOf(grant);
  const principal = store.directoryObject(grant.principalId);
  if (!principal) {
    throw new GraphError(404, "SubjectNotFound", "The subject is not found.");
  }
  if (!store.collection("roleDefinitions").has(roleDefinitionId)) {
    throw new GraphError(404, "RoleNotFound", "The role is not found.");
  }
  checkRolePrincipal(principal);
  const scoped = directoryScopeId.replace(/^\/(administrativeUnits\/)?/, "");
  if (directoryScopeId !== "/" && !store.directoryObject(scoped)) {
    throw new GraphError(404, "ResourceNotFound", `The directoryScopeId '${directoryScopeId}' names nothing.`);
  }
  return grant;
}

function expand({ store }: TenantContext): Expanders {
  const find = (id: string): JsonObject | null => {
    const found = store.directoryObject(id);
    return found ? typed(found) : null;
  };
  return {
    principal: (row) => find(String(row.principalId)),
    roleDefinition: (row) => store.collection("roleDefinitions").get(String(row.roleDefinitionId)) ?? null,
    directoryScope: (row) => find(String(row.directoryScopeId).split("/").at(-1) ?? ""),
    appScope: () => null,
  };
}

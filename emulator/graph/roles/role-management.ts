import type { TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { isGuid } from "../../schema/primitive.ts";
import { assignRole, unassignRole } from "../../store/directory-roles.ts";
import { type Entity, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, Permissions } from "../call.ts";
import { owns } from "../conditional-access/service.ts";
import { entitySet } from "../entity-set.ts";
import { badRequest, GraphError } from "../error.ts";
import { typed } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { checkRolePrincipal } from "./role-rules.ts";

const read: Permissions = [
  [
    "RoleManagement.Read.Directory",
    "RoleManagement.ReadWrite.Directory",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
  ],
];
const write: Permissions = [["RoleManagement.ReadWrite.Directory"]];

/** Role definitions and assignments of the directory. */
export const roleManagementModule: GraphModule = {
  name: "roleManagement",
  deliver({ store }) {
    for (const [id, displayName, privileged] of readTenantDefaults().roles) {
      store.collection("roleDefinitions").set(id, {
        id,
        displayName,
        description: displayName,
        isBuiltIn: true,
        isEnabled: true,
        isPrivileged: privileged === 1,
        resourceScopes: ["/"],
        rolePermissions: [],
        templateId: id,
        version: "1",
      });
    }
  },
  routes(table) {
    entitySet(table, {
      path: "/roleManagement/directory/roleDefinitions",
      type: "unifiedRoleDefinition",
      collection: "roleDefinitions",
      verbs: ["list", "get", "create", "update", "delete"],
      permissions: { list: read, get: read, create: write, update: write, delete: write },
      required: ["displayName", "isEnabled", "rolePermissions"],
      writable: [
        "displayName",
        "description",
        "isEnabled",
        "rolePermissions",
        "resourceScopes",
        "templateId",
        "version",
      ],
      expand: () => ({ inheritsPermissionsFrom: () => [] }),
      create: createDefinition,
      update: (_call, definition, patch) => {
        refuseBuiltIn(definition);
        return { ...definition, ...patch, id: definition.id };
      },
      remove: ({ context }, definition) => {
        refuseBuiltIn(definition);
        for (const assignment of context.store.collection("roleAssignments").values()) {
          if (assignment.roleDefinitionId === definition.id) {
            throw badRequest("The role definition has assignments and cannot be deleted.");
          }
        }
        context.store.collection("roleDefinitions").delete(definition.id);
      },
    });
    entitySet(table, {
      path: "/roleManagement/directory/roleAssignments",
      type: "unifiedRoleAssignment",
      collection: "roleAssignments",
      verbs: ["list", "get", "create", "delete"],
      permissions: { list: read, get: read, create: write, delete: write },
      required: ["principalId", "roleDefinitionId"],
      writable: ["roleDefinitionId"],
      expand: expandAssignment,
      create: createAssignment,
      remove: ({ context }, assignment) => unassignRole(context, assignment),
    });
  },
};

function createDefinition({ context }: GraphCall, body: JsonObject): Entity {
  if (!owns(context, "AAD_PREMIUM") && !owns(context, "AAD_PREMIUM_P2")) {
    throw new GraphError(
      400,
      "Request_BadRequest",
      "The tenant is not licensed for custom roles: they need Microsoft Entra ID P1.",
    );
  }
  for (const other of context.store.collection("roleDefinitions").values()) {
    if (text(other.displayName)?.toLowerCase() === text(body.displayName)?.toLowerCase()) {
      throw badRequest("A role definition with the same display name already exists.");
    }
  }
  const id = context.newId();
  return {
    resourceScopes: ["/"],
    version: null,
    description: null,
    ...body,
    id,
    isBuiltIn: false,
    templateId: body.templateId ?? id,
  };
}

function refuseBuiltIn(definition: Entity): void {
  if (definition.isBuiltIn === true) {
    throw badRequest(`'${String(definition.displayName)}' is a built-in role and cannot be changed or deleted.`);
  }
}

function createAssignment({ context }: GraphCall, body: JsonObject): Entity {
  const { store } = context;
  const principalId = text(body.principalId) ?? "";
  const asked = text(body.roleDefinitionId) ?? "";
  const directoryScopeId = text(body.directoryScopeId) ?? "/";
  const principal = store.directoryObject(principalId);
  if (!isGuid(principalId) || !principal) {
    throw new GraphError(
      404,
      "Request_ResourceNotFound",
      `Resource '${principalId}' does not exist or one of its queried reference-property objects are not present.`,
    );
  }
  checkRolePrincipal(principal);
  const definition = store.collection("roleDefinitions").get(asked);
  if (!definition) {
    throw badRequest(`The role definition '${asked}' does not exist.`);
  }
  checkScope(context, directoryScopeId);
  for (const other of store.collection("roleAssignments").values()) {
    if (
      other.principalId === principalId &&
      other.roleDefinitionId === asked &&
      other.directoryScopeId === directoryScopeId
    ) {
      throw badRequest(
        "A conflicting object with one or more of the specified property values is present in the directory.",
        [
          {
            code: "ConflictingObjects",
            target: "roleAssignments",
            message: `The role assignment ${other.id} is the same.`,
          },
        ],
      );
    }
  }
  return assignRole(context, { principalId, roleDefinitionId: asked, directoryScopeId });
}

function checkScope({ store }: TenantContext, scope: string): void {
  const unit = /^\/administrativeUnits\/([^/]+)$/.exec(scope)?.[1];
  const object = /^\/([0-9a-f-]{36})$/i.exec(scope)?.[1];
  const known =
    scope === "/" ||
    (unit !== undefined && store.collection("administrativeUnits").has(unit)) ||
    (object !== undefined && store.directoryObject(object) !== undefined);
  if (!known) {
    throw badRequest(`The directoryScopeId '${scope}' names nothing in the directory.`);
  }
}

function expandAssignment({ store }: TenantContext): Record<string, (assignment: JsonObject) => JsonObject | null> {
  return {
    principal: (assignment) => {
      const found = store.directoryObject(String(assignment.principalId));
      return found ? typed(found) : null;
    },
    roleDefinition: (assignment) =>
      store.collection("roleDefinitions").get(String(assignment.roleDefinitionId)) ?? null,
    directoryScope: (assignment) => {
      const id = String(assignment.directoryScopeId).split("/").at(-1) ?? "";
      const found = store.directoryObject(id);
      return found ? typed(found) : null;
    },
  };
}

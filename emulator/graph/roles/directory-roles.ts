import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { activatedRole, activateRole, assignRole, unassignRole } from "../../store/directory-roles.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, GraphResult, Permissions } from "../call.ts";
import { answerOne, type EntitySet, entitySet } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import { linkSet } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { checkRolePrincipal } from "./role-rules.ts";

const write: Permissions = [["RoleManagement.ReadWrite.Directory"]];
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

const roleSet: EntitySet = {
  path: "/directoryRoles",
  type: "directoryRole",
  collection: "directoryRoles",
  verbs: ["list", "get"],
  directory: true,
  find: ({ store }, key) => store.collection("directoryRoles").get(key),
};

/** The built-in roles as they were before roleManagement: an object exists once a role was activated. */
export const directoryRolesModule: GraphModule = {
  name: "directoryRoles",
  deliver(context) {
    for (const [id, displayName] of readTenantDefaults().roles) {
      context.store
        .collection("directoryRoleTemplates")
        .set(id, { id, deletedDateTime: null, displayName, description: displayName });
    }
    activateRole(context, globalAdministrator);
  },
  routes(table) {
    entitySet(table, { ...roleSet, directory: false });
    entitySet(table, {
      path: "/directoryRoleTemplates",
      type: "directoryRoleTemplate",
      collection: "directoryRoleTemplates",
      verbs: ["list", "get"],
    });
    table.add("POST", "/directoryRoles", activate, { permissions: write });
    table.add("GET", "/directoryRoles(roleTemplateId={id})", (call) => {
      const [templateId = ""] = call.params;
      const role = activatedRole(call.context, templateId);
      if (!role) {
        throw notFound(templateId);
      }
      return answerOne(call, roleSet, role);
    });
    linkSet(table, {
      holderPath: "/directoryRoles",
      holder: ({ context }, key) => {
        const role = context.store.collection("directoryRoles").get(key);
        if (!role) {
          throw notFound(key);
        }
        return role;
      },
      name: "members",
      targets: (context, id) => context.store.relations.targets("members", id),
      read: [
        [
          "RoleManagement.Read.Directory",
          "RoleManagement.ReadWrite.Directory",
          "Directory.Read.All",
          "Directory.ReadWrite.All",
        ],
      ],
      write: {
        permissions: write,
        check: (_call, _role, target) => checkRolePrincipal(target),
        changed: ({ context, method, params }, role, target) => {
          const roleDefinitionId = text(role.roleTemplateId) ?? "";
          if (method === "POST") {
            assignRole(context, { principalId: target.entity.id, roleDefinitionId, directoryScopeId: "/" });
          } else {
            removeAssignment(
              context.store.collection("roleAssignments").values(),
              roleDefinitionId,
              params[1] ?? "",
              (row) => unassignRole(context, row),
            );
          }
        },
      },
    });
  },
};

function removeAssignment(
  rows: Iterable<Entity>,
  roleDefinitionId: string,
  principalId: string,
  remove: (row: Entity) => void,
): void {
  for (const row of [...rows]) {
    if (row.roleDefinitionId === roleDefinitionId && row.principalId === principalId && row.directoryScopeId === "/") {
      remove(row);
    }
  }
}

function activate(call: GraphCall): GraphResult {
  const body: JsonObject = isObject(call.body) ? call.body : {};
  const templateId = text(body.roleTemplateId) ?? "";
  const unknown = Object.keys(body).find((key) => key !== "roleTemplateId" && !key.startsWith("@odata."));
  if (unknown !== undefined) {
    throw badRequest(`Property '${unknown}' cannot be set when a directory role is activated.`);
  }
  if (activatedRole(call.context, templateId)) {
    throw badRequest(
      "A conflicting object with one or more of the specified property values is present in the directory.",
      [{ code: "ObjectConflict", target: "roleTemplateId", message: "The directory role is activated already." }],
    );
  }
  const role = activateRole(call.context, templateId);
  if (!role) {
    throw notFound(templateId);
  }
  const location = `${call.context.origin()}/${call.version}/directoryRoles/${role.id}`;
  return answerOne(call, roleSet, role, { status: 201, headers: { location } });
}

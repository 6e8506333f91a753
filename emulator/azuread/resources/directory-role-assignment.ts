import { waitUntil } from "../graph/consistency.ts";
import { idOf, textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { notEmpty, uuid } from "../terraform/text-checks.ts";
import { text } from "../terraform/value.ts";
import { attempting } from "./diagnosis.ts";
import { gone } from "./presence.ts";
import { describeId, makeId, parseId, roleAssignmentId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";

const path = "/roleManagement/directory/roleAssignments";

/** A directory role held by a user, a group or an application, for good. */
export const directoryRoleAssignment: ResourceKind = {
  type: "azuread:index/directoryRoleAssignment:DirectoryRoleAssignment",
  terraformType: "azuread_directory_role_assignment",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, delete: 5 },
  fields: {
    roleId: { kind: "text", required: true, forceNew: true, check: uuid },
    principalObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
    appScopeId: { kind: "text", computed: true, forceNew: true, conflictsWith: ["directoryScopeId"], check: notEmpty },
    directoryScopeId: { kind: "text", computed: true, forceNew: true, conflictsWith: ["appScopeId"], check: notEmpty },
  },
  idForm: roleAssignmentId,

  async create(tenant, planned, keep) {
    const [roleDefinitionId, principalId] = [text(planned.roleId), text(planned.principalObjectId)];
    const [appScopeId, directoryScopeId] = [text(planned.appScopeId), text(planned.directoryScopeId)];
    const what = `Assigning directory role "${roleDefinitionId}" to directory principal "${principalId}"`;
    const made = await attempting(what, () =>
      tenant.v1.post(path, {
        "@odata.type": "#microsoft.graph.unifiedRoleAssignment",
        principalId,
        roleDefinitionId,
        ...(appScopeId === "" ? { directoryScopeId: directoryScopeId || "/" } : { appScopeId }),
      }),
    );
    const objectId = idOf(made, "API Error");
    keep(makeId(roleAssignmentId, objectId));
    const seen = async () => !(await gone(tenant.v1, `${path}/${objectId}`));
    const waiting = `Waiting for role assignment for "${principalId}" to reflect in directory role "${roleDefinitionId}"`;
    await attempting(waiting, () => waitUntil(seen, tenant.pace, tenant.span, { times: 3, spacingMs: 1_000 }));
  },

  async read(tenant, id) {
    const [objectId = ""] = parseId(roleAssignmentId, id);
    try {
      const assignment = await tenant.v1.get(`${path}/${objectId}`);
      return {
        appScopeId: textOf(assignment, "appScopeId"),
        directoryScopeId: textOf(assignment, "directoryScopeId"),
        principalObjectId: textOf(assignment, "principalId"),
        roleId: textOf(assignment, "roleDefinitionId"),
      };
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      return attempting(`Retrieving ${describeId(roleAssignmentId, objectId)}`, () => Promise.reject(error));
    }
  },

  async delete(tenant, id) {
    const [objectId = ""] = parseId(roleAssignmentId, id);
    await attempting(`Deleting ${describeId(roleAssignmentId, objectId)}`, () =>
      tenant.v1.delete(`${path}/${objectId}`),
    );
  },
};

import type { TenantContext } from "../../context.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import { checkBody } from "../../schema/check-body.ts";
import { assignRole, unassignRole } from "../../store/directory-roles.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, GraphResult, GraphVersion } from "../call.ts";
import { badRequest, notFound } from "../error.ts";
import type { RouteTable } from "../route-table.ts";

type Place = { path: string; versions?: readonly GraphVersion[] };

/** Who administers a unit: a directory role held within it alone; the same assignment that /roleManagement shows. */
export function scopedRoleMembers(
  table: RouteTable,
  { path, versions }: Place,
  holder: (call: GraphCall, id: string) => Entity,
): void {
  const all = `${path}/{id}/scopedRoleMembers`;
  const option = versions ? { versions } : {};
  const unitOf = (call: GraphCall): Entity => holder(call, call.params[0] ?? "");
  const contextOf = (unit: Entity): string => `directory/administrativeUnits('${unit.id}')/scopedRoleMembers`;
  const one = (call: GraphCall): { unit: Entity; assignment: Entity } => {
    const unit = unitOf(call);
    const id = call.params[1] ?? "";
    const assignment = call.context.store.collection("roleAssignments").get(id);
    if (assignment?.directoryScopeId !== scopeOf(unit)) {
      throw notFound(id);
    }
    return { unit, assignment };
  };
  const answer = (call: GraphCall, unit: Entity, assignment: Entity, status = 200): GraphResult =>
    answerEntity(call, viewOf(call.context, unit, assignment), {
      type: "scopedRoleMembership",
      context: `${contextOf(unit)}/$entity`,
      status,
    });
  table.add(
    "GET",
    all,
    (call) => {
      const unit = unitOf(call);
      const rows = [...call.context.store.collection("roleAssignments").values()].filter(
        (row) => row.directoryScopeId === scopeOf(unit),
      );
      return answerCollection(call, {
        type: "scopedRoleMembership",
        context: contextOf(unit),
        items: rows.map((row, index) => [index + 1, viewOf(call.context, unit, row)] as const),
      });
    },
    option,
  );
  table.add("POST", all, (call) => answer(call, unitOf(call), create(call, unitOf(call)), 201), option);
  table.add(
    "GET",
    `${all}/{id}`,
    (call) => {
      const { unit, assignment } = one(call);
      return answer(call, unit, assignment);
    },
    option,
  );
  table.add(
    "DELETE",
    `${all}/{id}`,
    (call) => {
      unassignRole(call.context, one(call).assignment);
      return { status: 204 };
    },
    option,
  );
}

const scopeOf = (unit: Entity): string => `/administrativeUnits/${unit.id}`;

/** A role is named by the id it has once it is activated, not by its template's. */
function viewOf({ store }: TenantContext, unit: Entity, assignment: Entity): JsonObject {
  const roles = [...store.collection("directoryRoles").values()];
  const role = roles.find((one) => one.roleTemplateId === assignment.roleDefinitionId);
  const member = store.directoryObject(String(assignment.principalId));
  return {
    id: assignment.id,
    administrativeUnitId: unit.id,
    roleId: role?.id ?? null,
    roleMemberInfo: { id: assignment.principalId ?? null, displayName: member?.entity.displayName ?? null },
  };
}

function create(call: GraphCall, unit: Entity): Entity {
  const { store } = call.context;
  checkBody(call.version, "scopedRoleMembership", call.body, { verb: "create", directory: true });
  const body = isObject(call.body) ? call.body : {};
  const roleId = text(body.roleId) ?? "";
  const principalId = (isObject(body.roleMemberInfo) ? text(body.roleMemberInfo.id) : undefined) ?? "";
  if (body.administrativeUnitId !== undefined && body.administrativeUnitId !== unit.id) {
    throw badRequest(`administrativeUnitId is '${String(body.administrativeUnitId)}', the path says '${unit.id}'.`);
  }
  const role = store.collection("directoryRoles").get(roleId);
  if (!role) {
    throw notFound(roleId);
  }
  const member = store.directoryObject(principalId);
  if (!member) {
    throw notFound(principalId);
  }
  if (member.type === "group" && member.entity.isAssignableToRole !== true) {
    throw badRequest(`The group '${principalId}' is not assignable to roles.`);
  }
  const roleDefinitionId = String(role.roleTemplateId);
  const twice = [...store.collection("roleAssignments").values()].some(
    (row) =>
      row.directoryScopeId === scopeOf(unit) &&
      row.principalId === principalId &&
      row.roleDefinitionId === roleDefinitionId,
  );
  if (twice) {
    throw badRequest(
      "A conflicting object with one or more of the specified property values is present in the directory.",
    );
  }
  return assignRole(call.context, { principalId, roleDefinitionId, directoryScopeId: scopeOf(unit) });
}

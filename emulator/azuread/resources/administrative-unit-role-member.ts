import { asObject, idOf, textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { uuid } from "../terraform/text-checks.ts";
import { text } from "../terraform/value.ts";
import { attempting } from "./diagnosis.ts";
import type { ResourceKind } from "./resource-kind.ts";

const members = (unit: string): string => `/directory/administrativeUnits/${unit}/scopedRoleMembers`;
const idPattern = /^([^/]+)\/roleMember\/([^/]+)$/;

/** A directory role held within one administrative unit. */
export const administrativeUnitRoleMember: ResourceKind = {
  type: "azuread:index/administrativeUnitRoleMember:AdministrativeUnitRoleMember",
  terraformType: "azuread_administrative_unit_role_member",
  schemaVersion: 0,
  minutes: { create: 5, read: 5, delete: 5 },
  fields: {
    administrativeUnitObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
    memberObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
    roleObjectId: { kind: "text", required: true, forceNew: true, check: uuid },
  },
  checkId: (id) =>
    idPattern.test(id)
      ? undefined
      : `unable to parse RoleMember ID: Object Resource ID should be in the format {objectId}/{type}/{subId} - but got "${id}"`,

  async create(tenant, planned, keep) {
    const unit = text(planned.administrativeUnitObjectId);
    const member = text(planned.memberObjectId);
    const made = await attempting(`Adding role member "${member}" to administrative unit "${unit}"`, () =>
      tenant.v1.post(members(unit), {
        "@odata.type": "#microsoft.graph.scopedRoleMembership",
        administrativeUnitId: unit,
        roleId: text(planned.roleObjectId),
        roleMemberInfo: { "@odata.type": "#microsoft.graph.identity", id: member },
      }),
    );
    keep(`${textOf(made, "administrativeUnitId")}/roleMember/${idOf(made, "API Error")}`);
  },

  async read(tenant, id) {
    const [unit, membership] = parse(id);
    try {
      const found = await tenant.v1.get(`${members(unit)}/${membership}`);
      return {
        administrativeUnitObjectId: textOf(found, "administrativeUnitId"),
        memberObjectId: textOf(asObject(found.roleMemberInfo), "id"),
        roleObjectId: textOf(found, "roleId"),
      };
    } catch (error) {
      if (wasNotFound(error)) {
        return undefined;
      }
      return attempting(`Retrieving role membership "${membership}" for administrative unit ID: "${unit}"`, () =>
        Promise.reject(error),
      );
    }
  },

  async delete(tenant, id) {
    const [unit, membership] = parse(id);
    await attempting(`Removing membership "${membership}" from administrative unit ID: "${unit}"`, () =>
      tenant.v1.delete(`${members(unit)}/${membership}`),
    );
  },
};

function parse(id: string): [unit: string, membership: string] {
  const [, unit = "", membership = ""] = idPattern.exec(id) ?? [];
  return [unit, membership];
}

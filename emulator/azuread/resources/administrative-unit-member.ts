import { waitUntil } from "../graph/consistency.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { uuid } from "../terraform/text-checks.ts";
import { text } from "../terraform/value.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { existsDiagnosis } from "./duplicate-name.ts";
import { memberOf } from "./member-of.ts";
import { untilGone } from "./presence.ts";
import { describeId, makeId, parseId, unitMemberId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";
import type { Tenant } from "./tenant.ts";

const path = "/directory/administrativeUnits";

/** One user or group in an administrative unit. */
export const administrativeUnitMember: ResourceKind = {
  type: "azuread:index/administrativeUnitMember:AdministrativeUnitMember",
  terraformType: "azuread_administrative_unit_member",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, delete: 5 },
  fields: {
    administrativeUnitObjectId: { kind: "text", forceNew: true, check: uuid },
    memberObjectId: { kind: "text", forceNew: true, check: uuid },
  },
  idForm: unitMemberId,

  async create(tenant, planned, keep) {
    const [unit, member] = [text(planned.administrativeUnitObjectId), text(planned.memberObjectId)];
    const id = makeId(unitMemberId, unit, member);
    const described = describeId(unitMemberId, unit, member);
    const isMember = () => memberOf(tenant.v1, `${path}/${unit}/members`, member);
    await tenant.locks.hold(`azuread_administrative_unit.${unit}`, async () => {
      await requireUnit(tenant, unit);
      if (await attempting(`Checking for existing ${described}`, isMember)) {
        throw new Diagnosis(...existsDiagnosis("azuread_administrative_unit_member", described), "id");
      }
      await attempting(`Adding ${described}`, () => tenant.v1.addReference(`${path}/${unit}/members`, member));
      await attempting(`Waiting for ${described}`, () => waitUntil(isMember, tenant.pace, tenant.span));
      keep(id);
    });
  },

  async read(tenant, id) {
    const [administrativeUnitObjectId = "", memberObjectId = ""] = parseId(unitMemberId, id);
    const described = describeId(unitMemberId, administrativeUnitObjectId, memberObjectId);
    const found = await attempting(`Retrieving ${described}`, () =>
      memberOf(tenant.v1, `${path}/${administrativeUnitObjectId}/members`, memberObjectId),
    );
    return found ? { administrativeUnitObjectId, memberObjectId } : undefined;
  },

  async delete(tenant, id) {
    const [unit = "", member = ""] = parseId(unitMemberId, id);
    const described = describeId(unitMemberId, unit, member);
    const members = `${path}/${unit}/members`;
    await tenant.locks.hold(`azuread_administrative_unit.${unit}`, async () => {
      await attempting(`Removing ${described}`, () => tenant.v1.delete(`${members}/${member}/$ref`));
      await attempting(`Waiting for removal of ${described}`, () =>
        untilGone(tenant, async () => !(await memberOf(tenant.v1, members, member))),
      );
    });
  },
};

async function requireUnit(tenant: Tenant, unit: string): Promise<void> {
  try {
    await tenant.v1.get(`${path}/${unit}`);
  } catch (error) {
    throw wasNotFound(error)
      ? new Diagnosis(`Administrative unit with object ID "${unit}" was not found`, undefined, "object_id")
      : new Diagnosis(
          `Retrieving administrative unit with object ID: "${unit}"`,
          error instanceof Error ? error.message : undefined,
          "object_id",
        );
  }
}

import { textOf } from "../graph/graph-object.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { notEmpty, uuid } from "../terraform/text-checks.ts";
import { text } from "../terraform/value.ts";
import { createUnit, updateUnit } from "./administrative-unit-changes.ts";
import { attempting } from "./diagnosis.ts";
import { duplicateName, unitsNamed } from "./duplicate-name.ts";
import { gone, untilGone } from "./presence.ts";
import { describeId, parseId, unitId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";

const path = "/directory/administrativeUnits";

/** An administrative unit: users and groups that somebody may be given the administration of. */
export const administrativeUnit: ResourceKind = {
  type: "azuread:index/administrativeUnit:AdministrativeUnit",
  terraformType: "azuread_administrative_unit",
  schemaVersion: 1,
  minutes: { create: 5, read: 5, update: 5, delete: 5 },
  fields: {
    displayName: { kind: "text", required: true, check: notEmpty },
    description: { kind: "text" },
    members: { kind: "set", computed: true, of: { kind: "text", check: uuid } },
    preventDuplicateNames: { kind: "flag", default: false },
    hiddenMembershipEnabled: { kind: "flag" },
    objectId: { kind: "text", readOnly: true },
  },
  idForm: unitId,
  create: createUnit,
  update: updateUnit,

  async refuse({ id, old, planned }, tenant) {
    const name = text(planned.displayName);
    const renamed = text(old?.displayName) !== name;
    if (planned.preventDuplicateNames !== true || name === "" || !renamed) {
      return undefined;
    }
    const found = (await unitsNamed(tenant, name)).find((objectId) => id === "" || id === objectId);
    return found === undefined ? undefined : duplicateName("azuread_administrative_unit", found, name);
  },

  async read(tenant, id, state) {
    const [objectId = ""] = parseId(unitId, id);
    const described = describeId(unitId, objectId);
    try {
      const unit = await tenant.v1.get(`${path}/${objectId}`);
      const members = await attempting(`Could not retrieve members for ${described}`, () =>
        tenant.v1.list(`${path}/${objectId}/members`),
      );
      return {
        description: textOf(unit, "description"),
        displayName: textOf(unit, "displayName"),
        objectId,
        hiddenMembershipEnabled: textOf(unit, "visibility").toLowerCase() === "hiddenmembership",
        members: members.map((member) => textOf(member, "id")),
        preventDuplicateNames: state.preventDuplicateNames === true,
      };
    } catch (error) {
      return wasNotFound(error) ? undefined : attempting(`Retrieving ${described}`, () => Promise.reject(error));
    }
  },

  async delete(tenant, id) {
    const [objectId = ""] = parseId(unitId, id);
    const described = describeId(unitId, objectId);
    // Deleted under another address than it is read from: beta knows the units at its root.
    await attempting(`Deleting ${described}`, () => tenant.beta.delete(`/administrativeUnits/${objectId}`));
    await attempting(`Waiting for deletion of ${described}`, () =>
      untilGone(tenant, () => gone(tenant.v1, `${path}/${objectId}`)),
    );
  },
};

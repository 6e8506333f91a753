import type { TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { plainForm } from "../held.ts";
import { makeByName, ownByName } from "../own-by-name.ts";
import { removeIfThere } from "../remove-if-there.ts";

const collection = "/v1.0/identityGovernance/accessReviews/definitions";
/** Written by the service alone. */
const readOnly = new Set(["createdBy", "createdDateTime", "lastModifiedDateTime", "status"]);
const born = { descriptionForAdmins: "", descriptionForReviewers: "" };

const where = { collection, plural: "access reviews" };

/** A review definition is found by its name, made by POST and changed by PUT of the whole. */
export const accessReviewAccess: SettingAccess = {
  id: nameOf,
  async find(tenant, target) {
    const definition = await own(tenant, target);
    return definition === undefined
      ? { exists: false, values: {}, born }
      : { exists: true, values: plainForm.hold(definition), born };
  },
  async create(tenant, target) {
    await makeByName(tenant, target, where, { displayName: nameOf(target), ...target.settings });
  },
  async write(tenant, target, changes) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    const definition = await own(tenant, target);
    if (definition === undefined) throw new Error(`${target.object} is not in the tenant any more`);
    const body = Object.fromEntries(
      Object.entries(plainForm.replace(definition, changes)).filter(
        ([name]) => !readOnly.has(name) && !name.includes("@odata.context"),
      ),
    );
    await tenant.graph.send("PUT", `${collection}/${String(definition.id)}`, body, purpose);
  },
  async remove(tenant, target, present) {
    await removeIfThere(tenant, target, `${collection}/${String(present.values.id)}`);
  },
};

function own(tenant: TenantClient, target: Target) {
  return ownByName(tenant, target, where);
}

function nameOf(target: Target): string {
  return target.key.displayName ?? "";
}

import { wasNotFound } from "../graph/request-failure.ts";
import { attempting, Diagnosis } from "./diagnosis.ts";
import { createGroup } from "./group-create.ts";
import { groupFields } from "./group-fields.ts";
import { readGroup } from "./group-read.ts";
import { refuseGroup } from "./group-refusals.ts";
import { updateGroup } from "./group-update.ts";
import { gone, untilGone } from "./presence.ts";
import { describeId, groupId, parseId } from "./resource-id.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** A group: of people by name or by rule, for access, licences or a team. */
export const group: ResourceKind = {
  type: "azuread:index/group:Group",
  terraformType: "azuread_group",
  schemaVersion: 1,
  minutes: { create: 30, read: 5, update: 30, delete: 5 },
  fields: groupFields,
  idForm: groupId,
  refuse: refuseGroup,
  create: createGroup,
  read: readGroup,
  update: updateGroup,

  alsoReplaces(old, planned) {
    const open = old.visibility === "Private" || old.visibility === "Public";
    return open && planned.visibility === "Hiddenmembership" ? ["visibility"] : [];
  },

  async delete(tenant, id) {
    const [objectId = ""] = parseId(groupId, id);
    const [path, described] = [`/groups/${objectId}`, describeId(groupId, objectId)];
    try {
      await tenant.beta.get(path);
    } catch (error) {
      const told = wasNotFound(error) ? "group was not found" : error instanceof Error ? error.message : undefined;
      throw new Diagnosis(`Retrieving ${described}`, told, "id");
    }
    await attempting(`Deleting ${described}`, () => tenant.beta.delete(path));
    await attempting(`Waiting for deletion of ${described}`, () => untilGone(tenant, () => gone(tenant.beta, path)));
  },
};

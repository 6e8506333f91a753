import pLimit from "p-limit";
import { z } from "zod";
import { isTenantError, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { plainForm } from "../held.ts";

const collection = "/v1.0/identityGovernance/accessReviews/definitions";
const graphDefinition = z.looseObject({ id: z.string(), displayName: z.string().nullish() }).catchall(z.json());
/** Written by the service alone. */
const readOnly = new Set(["createdBy", "createdDateTime", "lastModifiedDateTime", "status"]);
const born = { descriptionForAdmins: "", descriptionForReviewers: "" };

/** Graph takes two reviews of one name: they are made one after the other, each after a look at what is there. */
const oneByOne = pLimit(1);

/** A review definition is found by its name, made by POST and changed by PUT of the whole. */
export const accessReviewAccess: SettingAccess = {
  id: nameOf,
  async find(tenant, target) {
    const definition = await own(tenant, target);
    return definition === undefined
      ? { exists: false, values: {}, born }
      : { exists: true, values: plainForm.hold(definition), born };
  },
  create: (tenant, target) =>
    oneByOne(async () => {
      if ((await own(tenant, target)) !== undefined) return;
      const body = { displayName: nameOf(target), ...target.settings };
      await tenant.graph.send("POST", collection, body, { attempt: "create", object: target.object });
    }),
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
    const purpose = { attempt: "delete", object: target.object };
    await tenant.graph
      .send("DELETE", `${collection}/${String(present.values.id)}`, undefined, purpose)
      .catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
  },
};

async function own(tenant: TenantClient, target: Target): Promise<JsonObject | undefined> {
  const purpose = { attempt: "read", object: target.object };
  const all = await tenant.graph.list(graphDefinition, collection, purpose);
  const named = all.filter((definition) => definition.displayName === nameOf(target));
  if (named.length > 1) {
    throw new Error(`${target.object}: ${named.length} access reviews have this name; give each a name of its own`);
  }
  return named[0];
}

function nameOf(target: Target): string {
  return target.key.displayName ?? "";
}

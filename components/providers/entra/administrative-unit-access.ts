import pLimit from "p-limit";
import { z } from "zod";
import { isTenantError, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { nested, plainForm } from "../held.ts";

const collection = "/v1.0/directory/administrativeUnits";
const graphUnit = z.looseObject({ id: z.string(), displayName: z.string().nullish() }).catchall(z.json());
// What Graph gives a unit whose members are put in one by one.
const born = { description: null, visibility: null, membershipRule: null };

/** Graph takes two units of one name: they are made one after the other, each after a look at what is there. */
const oneByOne = pLimit(1);

/** An administrative unit is found by its name. */
export const administrativeUnitAccess: SettingAccess = {
  id: nameOf,
  async find(tenant, target) {
    const unit = await own(tenant, target);
    return unit === undefined
      ? { exists: false, values: {}, born }
      : { exists: true, values: plainForm.hold(unit), born, outputs: { objectId: String(unit.id) } };
  },
  create: (tenant, target, held) =>
    oneByOne(async () => {
      const isThere = async () => (await own(tenant, target)) !== undefined;
      if (await isThere()) return;
      const body = { displayName: nameOf(target), membershipType: "Dynamic", ...nested(held) };
      const purpose = { attempt: "create", object: target.object };
      await exactlyOnce(tenant.clock, () => tenant.graph.send("POST", collection, body, purpose), isThere);
    }),
  async write(tenant, target, changes, present) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    // One that was there before, with members put in by hand, gets that form back with its former values.
    const byHand = changes.membershipRule === null;
    const body = { membershipType: byHand ? null : "Dynamic", ...nested(changes) };
    await tenant.graph.send("PATCH", `${collection}/${String(present.values.id)}`, body, purpose);
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
  const all = await tenant.graph.list(graphUnit, collection, purpose);
  const named = all.filter((unit) => unit.displayName === nameOf(target));
  if (named.length > 1) {
    throw new Error(
      `${target.object}: ${named.length} administrative units have this name; give each a name of its own`,
    );
  }
  return named[0];
}

function nameOf(target: Target): string {
  return target.key.displayName ?? "";
}

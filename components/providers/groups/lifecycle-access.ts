import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { nested, plainForm } from "../held.ts";
import { removeIfThere } from "../remove-if-there.ts";

const collection = "/v1.0/groupLifecyclePolicies";
const graphLifecyclePolicy = z.looseObject({ id: z.string() }).catchall(z.json());

/** A collection in form; a tenant can have one. */
export const lifecycleAccess: SettingAccess = {
  id: () => "groupLifecyclePolicy",
  async find(tenant, target) {
    const policy = await only(tenant, target);
    return policy === undefined ? { exists: false, values: {} } : { exists: true, values: plainForm.hold(policy) };
  },
  async create(tenant, target, held) {
    await tenant.graph.send("POST", collection, nested(held), { attempt: "create", object: target.object });
  },
  async write(tenant, target, changes, present) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    await tenant.graph.send("PATCH", `${collection}/${String(present.values.id)}`, nested(changes), purpose);
  },
  async remove(tenant, target, present) {
    await removeIfThere(tenant, target, `${collection}/${String(present.values.id)}`);
  },
};

async function only(tenant: TenantClient, target: Target) {
  const [policy] = await tenant.graph.list(graphLifecyclePolicy, collection, {
    attempt: "read",
    object: target.object,
  });
  return policy;
}

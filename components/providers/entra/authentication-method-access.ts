import { z } from "zod";
import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { wholeValues } from "../graph-singleton.ts";
import { plainForm } from "../held.ts";

const policy = "/v1.0/policies/authenticationMethodsPolicy";
const graphMethod = z.looseObject({ id: z.string() }).catchall(z.json());
const graphPolicy = z.object({ authenticationMethodConfigurations: z.array(graphMethod) });

/**
 * One way of signing in. All of them are read with their policy, which brings their targets along: however many are
 * declared, that is one request.
 */
export function authenticationMethodAccess(id: string, type: string): SettingAccess {
  async function read(tenant: TenantClient, target: Target): Promise<JsonObject> {
    const { authenticationMethodConfigurations: all } = await tenant.graph.get(graphPolicy, policy, {
      attempt: "read",
      object: target.object,
    });
    const own = all.find((method) => method.id.toLowerCase() === id.toLowerCase());
    if (own === undefined) throw new Error(`${target.object} is not among the sign-in methods this tenant has`);
    return own;
  }

  return {
    id: () => id,
    async find(tenant, target) {
      return { exists: true, values: plainForm.hold(await read(tenant, target)) };
    },
    async write(tenant, target, changes) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      const values = wholeValues(await read(tenant, target), changes);
      const body = { "@odata.type": `#microsoft.graph.${type}`, ...values };
      await tenant.graph.send("PATCH", `${policy}/authenticationMethodConfigurations/${id}`, body, purpose);
    },
  };
}

import { z } from "zod";
import { isJsonObject, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import type { Held } from "../held.ts";
import { removeIfThere } from "../remove-if-there.ts";

const collection = "/beta/policies/b2bManagementPolicies";
const graphPolicy = z.object({ id: z.string(), definition: z.array(z.string()) });
const born = { AllowedDomains: [], BlockedDomains: [] };

/** The policy's content is one JSON text, in which the lists of domains stand beside other things. */
export const b2bManagementAccess: SettingAccess = {
  id: () => "b2bManagementPolicy",
  async find(tenant, target) {
    const policy = await only(tenant, target);
    if (policy === undefined) return { exists: false, values: {}, born };
    return { exists: true, values: { ...born, ...member(policy.content, domains), id: policy.id }, born };
  },
  async create(tenant, target, held) {
    const body = { displayName: "B2BManagementPolicy", isOrganizationDefault: true, definition: [text({}, held)] };
    await tenant.graph.send("POST", collection, body, { attempt: "create", object: target.object });
  },
  async write(tenant, target, changes) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    const policy = await only(tenant, target);
    if (policy === undefined) throw new Error(`${target.object} is not in the tenant any more`);
    const body = { definition: [text(policy.content, changes)] };
    await tenant.graph.send("PATCH", `${collection}/${policy.id}`, body, purpose);
  },
  async remove(tenant, target, present) {
    await removeIfThere(tenant, target, `${collection}/${String(present.values.id)}`);
  },
};

/** Microsoft's names for the places in the text. */
const root = "B2BManagementPolicy";
const domains = "InvitationsAllowedAndBlockedDomainsPolicy";

async function only(tenant: TenantClient, target: Target): Promise<{ id: string; content: JsonObject } | undefined> {
  const [policy] = await tenant.graph.list(graphPolicy, collection, { attempt: "read", object: target.object });
  if (policy === undefined) return undefined;
  const whole: Json = JSON.parse(policy.definition[0] ?? "{}");
  return { id: policy.id, content: member(isJsonObject(whole) ? whole : {}, root) };
}

function text(content: JsonObject, changes: Held): string {
  const lists = Object.entries({ ...member(content, domains), ...changes }).map(([name, list]) => [name, list ?? []]);
  // One list stands alone: an empty one beside it would count as the other kind of policy.
  const filled = lists.filter(([, list]) => Array.isArray(list) && list.length > 0);
  return JSON.stringify({ [root]: { ...content, [domains]: Object.fromEntries(filled) } });
}

function member(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

import { z } from "zod";
import { isTenantError, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { wholeValues } from "../graph-singleton.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { plainForm } from "../held.ts";
import { removeIfThere } from "../remove-if-there.ts";

const entity = z.record(z.string(), z.json());
/** The default branding, as Graph writes it; a language's own stands under its code. */
const firstLocale = "en-US";
const headers = { "Accept-Language": "0" };

/** There is one, which answers 404 until something is first said in it. */
export const brandingAccess: SettingAccess = {
  id: () => "branding",
  async find(tenant, target) {
    return { exists: true, values: plainForm.hold((await read(tenant, target)) ?? {}) };
  },
  async write(tenant, target, changes) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    const current = await read(tenant, target);
    if (current === undefined) await makeDefault(tenant, target);
    const body = wholeValues(current ?? {}, changes);
    await tenant.graph.send("PATCH", urlOf(tenant), body, purpose, { headers });
    if (current === undefined) await removeIfThere(tenant, target, `${urlOf(tenant)}/localizations/${firstLocale}`);
  },
};

/** The default comes into being with the first language's branding, which is taken away again: it said nothing. */
async function makeDefault(tenant: TenantClient, target: Target): Promise<void> {
  const purpose = { attempt: "make the default branding of", object: target.object };
  const post = () => tenant.graph.send("POST", `${urlOf(tenant)}/localizations`, { id: firstLocale }, purpose);
  await exactlyOnce(tenant.clock, post, async () => (await read(tenant, target)) !== undefined);
}

async function read(tenant: TenantClient, target: Target): Promise<JsonObject | undefined> {
  try {
    return await tenant.graph.get(entity, urlOf(tenant), { attempt: "read", object: target.object }, headers);
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function urlOf({ tenantId }: TenantClient): string {
  return `/v1.0/organization/${tenantId}/branding`;
}

import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { until } from "../handler/settle.ts";
import { nested, plainForm } from "../held.ts";
import { removeIfThere } from "../remove-if-there.ts";

const graphPolicy = z.record(z.string(), z.json());
const born = { displayName: null };
/** How long a partner made a moment ago may be unknown where its synchronisation is set. */
const partnerAppearsWithinMs = 60_000;

/** A part of a named partner that has a life of its own: made by PUT, changed by PATCH, removed by DELETE. */
export const identitySynchronizationAccess: SettingAccess = {
  id: (target) => target.key.tenantId ?? "",
  async find(tenant, target) {
    try {
      const purpose = { attempt: "read", object: target.object };
      const body = await tenant.graph.get(graphPolicy, urlOf(target), purpose);
      return { exists: true, values: plainForm.hold(body), born };
    } catch (error) {
      if (isTenantError(error, 404)) return { exists: false, values: {}, born };
      throw error;
    }
  },
  async create(tenant, target, held) {
    let missing: unknown;
    const made = await until(tenant.clock, partnerAppearsWithinMs, async () => {
      try {
        return await put(tenant, target, nested(held));
      } catch (error) {
        if (!isTenantError(error, 404)) throw error;
        missing = error;
        return undefined;
      }
    });
    if (made !== undefined) return;
    throw new Error(
      `${target.object}: the tenant is no named partner; declare it as a CrossTenantAccessPartner and take its tenantId from there`,
      { cause: missing },
    );
  },
  async write(tenant, target, changes) {
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    await tenant.graph.send("PATCH", urlOf(target), nested(changes), purpose);
  },
  remove: (tenant, target) => removeIfThere(tenant, target, urlOf(target)),
};

function put(tenant: TenantClient, target: Target, body: ReturnType<typeof nested>) {
  return tenant.graph.send("PUT", urlOf(target), body, { attempt: "create", object: target.object });
}

function urlOf(target: Target): string {
  return `/v1.0/policies/crossTenantAccessPolicy/partners/${target.key.tenantId ?? ""}/identitySynchronization`;
}

import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { removeIfThere } from "../remove-if-there.ts";
import { domainUrl, readDomain, verificationRecords } from "./domain-records.ts";

const graphReference = z.looseObject({ id: z.string() });

/** A domain is declared by POST and has nothing else to set: it is verified by a step of its own. */
export const domainAccess: SettingAccess = {
  id: nameOf,
  async find(tenant, target) {
    const domain = await readDomain(tenant, nameOf(target), target.object);
    if (domain === undefined) return { exists: false, values: {} };
    const records = await verificationRecords(tenant, nameOf(target), target.object).catch(unlessUnknownHere);
    if (records === undefined) return { exists: false, values: {} };
    const inUse = domain.isVerified ? await whatStandsOnIt(tenant, target, domain) : undefined;
    return {
      exists: true,
      values: {},
      // One that is verified was the municipality's before this program declared it.
      delivered: domain.isVerified,
      ...(inUse === undefined ? {} : { inUse }),
      outputs: {
        isVerified: domain.isVerified,
        verificationDnsRecords: records.map((record) => ({ ...record })),
      },
    };
  },
  async create(tenant, target) {
    const purpose = { attempt: "declare", object: target.object };
    await tenant.graph.send("POST", "/v1.0/domains", { id: nameOf(target) }, purpose);
  },
  async write() {
    // Nothing is held: there is nothing to write.
  },
  remove: (tenant, target) => removeIfThere(tenant, target, domainUrl(nameOf(target))),
};

async function whatStandsOnIt(
  tenant: TenantClient,
  target: Target,
  { isDefault, isInitial }: { isDefault: boolean; isInitial: boolean },
): Promise<string | undefined> {
  if (isInitial) return "it is the tenant's first domain, which cannot be removed";
  if (isDefault) return "it is the tenant's default domain; make another one the default first";
  const purpose = { attempt: "read what uses", object: target.object };
  const users = await tenant.graph.list(graphReference, `${domainUrl(nameOf(target))}/domainNameReferences`, purpose);
  return users.length === 0
    ? undefined
    : `${users.length} people, groups or applications have addresses in it; move them to another domain first`;
}

/** What one replica shows another may not know yet, or any more: then the domain counts as not there. */
function unlessUnknownHere(error: unknown): undefined {
  if (!isTenantError(error, 404)) throw error;
}

function nameOf(target: Target): string {
  return target.key.domainName ?? "";
}

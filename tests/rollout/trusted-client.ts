import { readFileSync } from "node:fs";
import tls from "node:tls";
import { type TenantClient, tenantOver } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { waysTo } from "../providers/embedded.ts";

/** A client of an embedded tenant, signed in now and with the tenant's clock: a token of last week is no longer taken. */
export async function trustedClient(tenant: EmbeddedTenant, now: () => number): Promise<TenantClient> {
  tls.setDefaultCACertificates([...tls.getCACertificates("bundled"), readFileSync(tenant.caFile, "utf8")]);
  const ways = await waysTo(tenant);
  return tenantOver({
    ...ways,
    clock: { now, sleep: () => Promise.resolve(), random: () => 0.5 },
  });
}

import { readFileSync } from "node:fs";
import tls from "node:tls";
import { systemClock } from "../../components/graph/clock.ts";
import { type TenantClient, tenantOver } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { waysTo } from "../providers/embedded.ts";
import { clockOf } from "../providers/own-clock.ts";

/** A client of an embedded tenant, signed in now and with the tenant's clock: a token of last week is no longer taken. */
export async function trustedClient(
  tenant: EmbeddedTenant,
  clock = clockOf(tenant) ?? systemClock,
): Promise<TenantClient> {
  tls.setDefaultCACertificates([...tls.getCACertificates("bundled"), readFileSync(tenant.caFile, "utf8")]);
  return tenantOver({ ...(await waysTo(tenant)), clock });
}

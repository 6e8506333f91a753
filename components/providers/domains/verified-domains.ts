import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";

const graphOrganization = z.object({ verifiedDomains: z.array(z.object({ name: z.string() })) });

/** Names of the domains in which the tenant's people and accounts can be, as everybody who may read the organisation sees them. */
export async function verifiedDomains(tenant: TenantClient, object: string): Promise<string[]> {
  const purpose = { attempt: "look up the tenant's domains for", object };
  const organizations = await tenant.graph.list(
    graphOrganization,
    "/v1.0/organization?$select=verifiedDomains",
    purpose,
  );
  return organizations.flatMap(({ verifiedDomains: domains }) => domains.map(({ name }) => name.toLowerCase())).sort();
}

import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";

const servicePlan = z.object({ servicePlanId: z.string(), servicePlanName: z.string() });

/** A product the tenant subscribes to. @see https://learn.microsoft.com/graph/api/resources/subscribedsku */
export const graphSubscribedSku = z.object({
  skuId: z.string(),
  skuPartNumber: z.string(),
  servicePlans: z.array(servicePlan),
});
export type GraphSubscribedSku = z.infer<typeof graphSubscribedSku>;

class NotLicensedError extends Error {
  override readonly name = "NotLicensedError";
}

export function subscribedSkus(tenant: TenantClient, object: string): Promise<GraphSubscribedSku[]> {
  return tenant.graph.list(graphSubscribedSku, "/v1.0/subscribedSkus", { attempt: "look up the products for", object });
}

/** The product of this name, or what the tenant owns instead. */
export function skuNamed(skus: GraphSubscribedSku[], name: string, object: string): GraphSubscribedSku {
  const found = skus.find((sku) => sku.skuPartNumber.toUpperCase() === name || sku.skuId.toLowerCase() === name);
  if (found !== undefined) return found;
  const owned = skus
    .map((sku) => sku.skuPartNumber)
    .sort()
    .join(", ");
  throw new NotLicensedError(
    `${object}: the tenant does not own ${name}; it owns ${owned === "" ? "no product" : owned}. Name what it owns, or buy ${name} in the Microsoft 365 admin centre under Billing`,
  );
}

/** Ids of service plans that may be given by name or by id. */
export function planIds(sku: GraphSubscribedSku, plans: string[], object: string): string[] {
  return plans.map((plan) => {
    const found = sku.servicePlans.find(
      (known) => known.servicePlanName.toUpperCase() === plan || known.servicePlanId.toLowerCase() === plan,
    );
    if (found !== undefined) return found.servicePlanId;
    const names = sku.servicePlans
      .map((known) => known.servicePlanName)
      .sort()
      .join(", ");
    throw new NotLicensedError(`${object}: ${sku.skuPartNumber} has no service plan ${plan}; it has ${names}`);
  });
}

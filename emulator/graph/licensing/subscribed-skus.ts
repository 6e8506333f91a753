import type { TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { isObject, type JsonObject } from "../../store/json.ts";
import { entitySet } from "../entity-set.ts";
import type { GraphModule } from "../module.ts";

/** What the tenant owns, with how many seats are taken. */
export const subscribedSkusModule: GraphModule = {
  name: "subscribedSkus",
  deliver: deliverSkus,
  routes(table) {
    entitySet(table, {
      path: "/subscribedSkus",
      type: "subscribedSku",
      collection: "subscribedSkus",
      verbs: ["list", "get"],
    });
  },
};

function deliverSkus(context: TenantContext): void {
  const { store } = context;
  const defaults = readTenantDefaults();
  const owned = store.singleton("subscriptions")?.owned;
  const subscriptions = (Array.isArray(owned) ? owned : []).filter(isObject);
  for (const { skuPartNumber, seats } of subscriptions) {
    const row = defaults.skus.find(([, partNumber]) => partNumber === skuPartNumber);
    if (!row) {
      throw new Error(
        `The seed owns "${String(skuPartNumber)}", which is no part number of Microsoft's: write one such as SPE_E3.`,
      );
    }
    const [skuId, partNumber, planIndices] = row;
    const servicePlans = planIndices.map((index): JsonObject => {
      const [servicePlanId, servicePlanName, appliesTo] = defaults.servicePlans[index] ?? ["", "", null];
      // Plans named FOUNDATION belong to the whole company.
      const scope = appliesTo ?? (servicePlanName.includes("FOUNDATION") ? "Company" : "User");
      return { servicePlanId, servicePlanName, provisioningStatus: "Success", appliesTo: scope };
    });
    const id = `${store.identity.tenantId}_${skuId}`;
    store.collection("subscribedSkus").set(id, {
      id,
      accountId: store.identity.tenantId,
      accountName: store.identity.displayName,
      appliesTo: "User",
      capabilityStatus: "Enabled",
      consumedUnits: 0,
      prepaidUnits: { enabled: Number(seats), lockedOut: 0, suspended: 0, warning: 0 },
      servicePlans,
      skuId,
      skuPartNumber: partNumber,
      subscriptionIds: [context.newId()],
    });
  }
}

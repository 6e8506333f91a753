import type { TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { isObject, type JsonObject, strings, text } from "../../store/json.ts";
import { verifiedDomains } from "../../store/verified-domains.ts";
import { entitySet } from "../entity-set.ts";
import type { GraphModule } from "../module.ts";

/** The organization itself. */
export const organizationModule: GraphModule = {
  name: "organization",
  deliver: deliverOrganization,
  routes(table) {
    entitySet(table, {
      path: "/organization",
      type: "organization",
      collection: "organization",
      verbs: ["list", "get", "update"],
      directory: true,
      view: ({ store }, organization) => ({ ...organization, verifiedDomains: domainsOf(store) }),
      readOnly: ["displayName", "verifiedDomains", "assignedPlans", "provisionedPlans", "countryLetterCode"],
    });
  },
};

function deliverOrganization({ store }: TenantContext): void {
  const { identity } = store;
  store.collection("organization").set(identity.tenantId, {
    id: identity.tenantId,
    displayName: identity.displayName,
    createdDateTime: identity.createdDateTime,
    deletedDateTime: null,
    tenantType: "AAD",
    countryLetterCode: identity.countryLetterCode,
    preferredLanguage: identity.preferredLanguage,
    technicalNotificationMails: [],
    marketingNotificationEmails: [],
    securityComplianceNotificationMails: [],
    securityComplianceNotificationPhones: [],
    ...plans(store),
  });
}

function domainsOf(store: TenantContext["store"]): JsonObject[] {
  return verifiedDomains(store).map((domain) => ({
    capabilities: strings(domain.supportedServices).join(", "),
    isDefault: domain.isDefault ?? false,
    isInitial: domain.isInitial ?? false,
    name: domain.id,
    type: domain.authenticationType ?? null,
  }));
}

function plans(store: TenantContext["store"]): JsonObject {
  const serviceOf = new Map(readTenantDefaults().servicePlans.map(([id, , , service]) => [id, service]));
  const owned = [...store.collection("subscribedSkus").values()].flatMap((sku) =>
    Array.isArray(sku.servicePlans) ? sku.servicePlans : [],
  );
  const rows = owned.filter(isObject).flatMap((plan) => {
    const servicePlanId = text(plan.servicePlanId) ?? "";
    const service = serviceOf.get(servicePlanId);
    return service ? [{ servicePlanId, service }] : [];
  });
  return {
    assignedPlans: rows.map((row) => ({
      ...row,
      assignedDateTime: store.identity.createdDateTime,
      capabilityStatus: "Enabled",
    })),
    provisionedPlans: [...new Set(rows.map((row) => row.service))].map((service) => ({
      capabilityStatus: "Enabled",
      provisioningStatus: "Success",
      service,
    })),
  };
}

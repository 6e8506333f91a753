import type { TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { isObject, type JsonObject, text } from "../../store/json.ts";
import { entitySet } from "../entity-set.ts";
import type { GraphModule } from "../module.ts";

const services = ["Email", "OfficeCommunicationsOnline"];

/** The organization and its domains. */
export const organizationModule: GraphModule = {
  name: "organization",
  deliver(context) {
    deliverDomains(context);
    deliverOrganization(context);
  },
  routes(table) {
    entitySet(table, {
      path: "/organization",
      type: "organization",
      collection: "organization",
      verbs: ["list", "get", "update"],
      directory: true,
      readOnly: ["displayName", "verifiedDomains", "assignedPlans", "provisionedPlans", "countryLetterCode"],
    });
    entitySet(table, { path: "/domains", type: "domain", collection: "domains", verbs: ["list", "get"] });
  },
};

function deliverDomains({ store }: TenantContext): void {
  const { initialDomain, customDomains } = store.identity;
  const names = [initialDomain, ...customDomains];
  const defaultDomain = customDomains[0] ?? initialDomain;
  for (const id of names) {
    store.collection("domains").set(id, {
      id,
      authenticationType: "Managed",
      availabilityStatus: null,
      isAdminManaged: true,
      isDefault: id === defaultDomain,
      isInitial: id === initialDomain,
      isRoot: true,
      isVerified: true,
      passwordNotificationWindowInDays: 14,
      passwordValidityPeriodInDays: 2147483647,
      state: null,
      supportedServices: services,
    });
  }
}

function deliverOrganization({ store }: TenantContext): void {
  const { identity } = store;
  const defaultDomain = identity.customDomains[0] ?? identity.initialDomain;
  const verifiedDomains = [identity.initialDomain, ...identity.customDomains].map(
    (name): JsonObject => ({
      capabilities: services.join(", "),
      isDefault: name === defaultDomain,
      isInitial: name === identity.initialDomain,
      name,
      type: "Managed",
    }),
  );
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
    verifiedDomains,
    ...plans(store),
  });
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

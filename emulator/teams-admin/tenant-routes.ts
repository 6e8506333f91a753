import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";

/** Where a client is told to go on; host names, without https. */
export function serviceDiscovery(context: TenantContext): JsonObject {
  const { host } = new URL(context.origin());
  return {
    Endpoints: { ConfigApiEndpoint: host, AdminServiceEndpoint: host },
    Headers: { "X-MS-Forest": "embedded" },
  };
}

/** The tenant as Get-CsTenant shows it. */
export function teamsTenant(context: TenantContext): JsonObject {
  const { tenantId, displayName, initialDomain, customDomains, countryLetterCode } = context.store.identity;
  return {
    tenantId,
    displayName,
    countryOrRegion: countryLetterCode,
    verifiedDomains: [initialDomain, ...customDomains].map((name) => ({ name, status: "Enabled" })),
    sipDomain: [initialDomain, ...customDomains],
    assignedPlan: ["Teams", "MCOProfessional"],
    teamsUpgradeEffectiveMode: "TeamsOnly",
    teamsUpgradeOverridePolicy: "UpgradeToTeams",
    teamsUpgradePolicyIsReadOnly: "ModeAndNotifications",
    teamsUpgradeNotificationsEnabled: false,
    serviceInstance: "MicrosoftCommunicationsOnline/embedded",
    serviceDiscovery: serviceDiscovery(context),
  };
}

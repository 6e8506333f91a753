import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { verifiedNames } from "../store/verified-domains.ts";

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
  const { tenantId, displayName, countryLetterCode } = context.store.identity;
  const domains = verifiedNames(context.store);
  return {
    tenantId,
    displayName,
    countryOrRegion: countryLetterCode,
    verifiedDomains: domains.map((name) => ({ name, status: "Enabled" })),
    sipDomain: domains,
    assignedPlan: ["Teams", "MCOProfessional"],
    teamsUpgradeEffectiveMode: "TeamsOnly",
    teamsUpgradeOverridePolicy: "UpgradeToTeams",
    teamsUpgradePolicyIsReadOnly: "ModeAndNotifications",
    teamsUpgradeNotificationsEnabled: false,
    serviceInstance: "MicrosoftCommunicationsOnline/embedded",
    serviceDiscovery: serviceDiscovery(context),
  };
}

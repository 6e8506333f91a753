// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantfederationconfiguration */
export interface TenantFederationSettingsSettings {
  AllowFederatedUsers?: boolean | undefined;
  /** @default true */
  AllowTeamsConsumer?: boolean | undefined;
  /** @default true */
  AllowTeamsConsumerInbound?: boolean | undefined;
  AllowedDomains?: "AllowAllKnownDomains" | string[] | undefined;
  AllowedTrialTenantDomains?: string[] | undefined;
  BlockAllSubdomains?: boolean | undefined;
  BlockedDomains?: string[] | undefined;
  DomainBlockingForMDOAdminsInTeams?: "Enabled" | "Disabled" | undefined;
  EnableExternalAccessRestrictionsForChatPartipants?: boolean | undefined;
  EnableMutualFederationForChatPartipants?: boolean | undefined;
  ExternalAccessWithTrialTenants?: "Allowed" | "Blocked" | undefined;
  RestrictTeamsConsumerToExternalUserProfiles?: boolean | undefined;
  SecurityTeamAllowBlockListDelegation?: "Enabled" | "Disabled" | undefined;
  SharedSipAddressSpace?: boolean | undefined;
  TreatDiscoveredPartnersAsUnverified?: boolean | undefined;
}

export const tenantFederationSettingsProperties: PolicyProperties = {
  AllowFederatedUsers: { type: "boolean" },
  AllowTeamsConsumer: { type: "boolean", default: true },
  AllowTeamsConsumerInbound: { type: "boolean", default: true },
  AllowedDomains: { type: "domains" },
  AllowedTrialTenantDomains: { type: "strings" },
  BlockAllSubdomains: { type: "boolean" },
  BlockedDomains: { type: "strings" },
  DomainBlockingForMDOAdminsInTeams: { type: ["Enabled", "Disabled"] },
  EnableExternalAccessRestrictionsForChatPartipants: { type: "boolean" },
  EnableMutualFederationForChatPartipants: { type: "boolean" },
  ExternalAccessWithTrialTenants: { type: ["Allowed", "Blocked"] },
  RestrictTeamsConsumerToExternalUserProfiles: { type: "boolean" },
  SecurityTeamAllowBlockListDelegation: { type: ["Enabled", "Disabled"] },
  SharedSipAddressSpace: { type: "boolean" },
  TreatDiscoveredPartnersAsUnverified: { type: "boolean" },
};

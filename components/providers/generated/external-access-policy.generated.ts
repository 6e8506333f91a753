// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csexternalaccesspolicy */
export interface ExternalAccessPolicySettings {
  AllowedExternalDomains?: string[] | undefined;
  BlockedExternalDomains?: string[] | undefined;
  /** @default "OrganizationDefault" */
  CommunicationWithExternalOrgs?: "OrganizationDefault" | "AllowAllExternalDomains" | "AllowSpecificExternalDomains" | "BlockSpecificExternalDomains" | "BlockAllExternalDomains" | undefined;
  Description?: string | undefined;
  /** @default true */
  EnableAcsFederationAccess?: boolean | undefined;
  /** @default true */
  EnableFederationAccess?: boolean | undefined;
  EnableOutsideAccess?: boolean | undefined;
  EnablePublicCloudAudioVideoAccess?: boolean | undefined;
  /** @default true */
  EnableTeamsConsumerAccess?: boolean | undefined;
  /** @default true */
  EnableTeamsConsumerInbound?: boolean | undefined;
  EnableTeamsSmsAccess?: boolean | undefined;
  EnableXmppAccess?: boolean | undefined;
  /** @default false */
  FederatedBilateralChats?: boolean | undefined;
  RestrictTeamsConsumerAccessToExternalUserProfiles?: boolean | undefined;
}

export const externalAccessPolicyProperties: PolicyProperties = {
  AllowedExternalDomains: { type: "strings" },
  BlockedExternalDomains: { type: "strings" },
  CommunicationWithExternalOrgs: { type: ["OrganizationDefault", "AllowAllExternalDomains", "AllowSpecificExternalDomains", "BlockSpecificExternalDomains", "BlockAllExternalDomains"], default: "OrganizationDefault" },
  Description: { type: "string" },
  EnableAcsFederationAccess: { type: "boolean", default: true },
  EnableFederationAccess: { type: "boolean", default: true },
  EnableOutsideAccess: { type: "boolean" },
  EnablePublicCloudAudioVideoAccess: { type: "boolean" },
  EnableTeamsConsumerAccess: { type: "boolean", default: true },
  EnableTeamsConsumerInbound: { type: "boolean", default: true },
  EnableTeamsSmsAccess: { type: "boolean" },
  EnableXmppAccess: { type: "boolean" },
  FederatedBilateralChats: { type: "boolean", default: false },
  RestrictTeamsConsumerAccessToExternalUserProfiles: { type: "boolean" },
};

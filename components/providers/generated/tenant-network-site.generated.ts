// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworksite */
export interface TenantNetworkSiteSettings {
  Description?: string | undefined;
  EmergencyCallRoutingPolicy?: string | undefined;
  EmergencyCallingPolicy?: string | undefined;
  EnableLocationBasedRouting?: boolean | undefined;
  NetworkRegionID: string;
  NetworkRoamingPolicy?: string | undefined;
}

export const tenantNetworkSiteProperties: PolicyProperties = {
  Description: { type: "string" },
  EmergencyCallRoutingPolicy: { type: "string" },
  EmergencyCallingPolicy: { type: "string" },
  EnableLocationBasedRouting: { type: "boolean" },
  NetworkRegionID: { type: "string", required: true },
  NetworkRoamingPolicy: { type: "string" },
};

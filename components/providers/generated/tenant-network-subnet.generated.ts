// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworksubnet */
export interface TenantNetworkSubnetSettings {
  Description?: string | undefined;
  MaskBits: number;
  NetworkSiteID: string;
}

export const tenantNetworkSubnetProperties: PolicyProperties = {
  Description: { type: "string" },
  MaskBits: { type: "integer", required: true },
  NetworkSiteID: { type: "string", required: true },
};

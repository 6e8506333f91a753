// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworkregion */
export interface TenantNetworkRegionSettings {
  BypassID?: string | undefined;
  CentralSite?: string | undefined;
  Description?: string | undefined;
}

export const tenantNetworkRegionProperties: PolicyProperties = {
  BypassID: { type: "string" },
  CentralSite: { type: "string" },
  Description: { type: "string" },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenanttrustedipaddress */
export interface TenantTrustedIPAddressSettings {
  Description?: string | undefined;
  MaskBits: number;
}

export const tenantTrustedIPAddressProperties: PolicyProperties = {
  Description: { type: "string" },
  MaskBits: { type: "integer", required: true },
};

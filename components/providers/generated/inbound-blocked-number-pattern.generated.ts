// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csinboundblockednumberpattern */
export interface InboundBlockedNumberPatternSettings {
  Description?: string | undefined;
  Enabled: boolean;
  Pattern: string;
  ResourceAccount?: string | undefined;
}

export const inboundBlockedNumberPatternProperties: PolicyProperties = {
  Description: { type: "string" },
  Enabled: { type: "boolean", required: true },
  Pattern: { type: "string", required: true },
  ResourceAccount: { type: "guid" },
};

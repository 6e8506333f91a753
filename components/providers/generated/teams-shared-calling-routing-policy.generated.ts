// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamssharedcallingroutingpolicy */
export interface TeamsSharedCallingRoutingPolicySettings {
  Description?: string | undefined;
  EmergencyNumbers?: string[] | undefined;
  ResourceAccount?: string | undefined;
}

export const teamsSharedCallingRoutingPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  EmergencyNumbers: { type: "strings" },
  ResourceAccount: { type: "guid" },
};

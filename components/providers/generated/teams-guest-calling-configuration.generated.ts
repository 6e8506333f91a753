// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestcallingconfiguration */
export interface TeamsGuestCallingConfigurationSettings {
  AllowPrivateCalling?: boolean | undefined;
}

export const teamsGuestCallingConfigurationProperties: PolicyProperties = {
  AllowPrivateCalling: { type: "boolean" },
};

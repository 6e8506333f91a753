// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestmeetingconfiguration */
export interface TeamsGuestMeetingConfigurationSettings {
  AllowIPVideo?: boolean | undefined;
  AllowMeetNow?: boolean | undefined;
  AllowTranscription?: boolean | undefined;
  /** @default "DisabledUserOverride" */
  LiveCaptionsEnabledType?: "Disabled" | "DisabledUserOverride" | undefined;
  ScreenSharingMode?: "Disabled" | "EntireScreen" | "SingleApplication" | undefined;
}

export const teamsGuestMeetingConfigurationProperties: PolicyProperties = {
  AllowIPVideo: { type: "boolean" },
  AllowMeetNow: { type: "boolean" },
  AllowTranscription: { type: "boolean" },
  LiveCaptionsEnabledType: { type: ["Disabled", "DisabledUserOverride"], default: "DisabledUserOverride" },
  ScreenSharingMode: { type: ["Disabled", "EntireScreen", "SingleApplication"] },
};

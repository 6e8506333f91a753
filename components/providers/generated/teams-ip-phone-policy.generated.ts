// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsipphonepolicy */
export interface TeamsIPPhonePolicySettings {
  /** @default "Enabled" */
  AllowBetterTogether?: "Enabled" | "Disabled" | undefined;
  /** @default "EnabledUserOverride" */
  AllowHomeScreen?: "Enabled" | "EnabledUserOverride" | "Disabled" | undefined;
  AllowHotDesking?: boolean | undefined;
  Description?: string | undefined;
  HotDeskingIdleTimeoutInMinutes?: number | undefined;
  SearchOnCommonAreaPhoneMode?: "Enabled" | "Disabled" | undefined;
  SignInMode?: "UserSignIn" | "CommonAreaPhoneSignIn" | "MeetingSignIn" | undefined;
}

export const teamsIPPhonePolicyProperties: PolicyProperties = {
  AllowBetterTogether: { type: ["Enabled", "Disabled"], default: "Enabled" },
  AllowHomeScreen: { type: ["Enabled", "EnabledUserOverride", "Disabled"], default: "EnabledUserOverride" },
  AllowHotDesking: { type: "boolean" },
  Description: { type: "string" },
  HotDeskingIdleTimeoutInMinutes: { type: "integer" },
  SearchOnCommonAreaPhoneMode: { type: ["Enabled", "Disabled"] },
  SignInMode: { type: ["UserSignIn", "CommonAreaPhoneSignIn", "MeetingSignIn"] },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsupgradeconfiguration */
export interface TeamsUpgradeConfigurationSettings {
  BlockLegacyAuthorization?: boolean | undefined;
  /** @default true */
  DownloadTeams?: boolean | undefined;
  /** @default "NativeLimitedClient" */
  SfBMeetingJoinUx?: "SkypeMeetingsApp" | "NativeLimitedClient" | undefined;
}

export const teamsUpgradeConfigurationProperties: PolicyProperties = {
  BlockLegacyAuthorization: { type: "boolean" },
  DownloadTeams: { type: "boolean", default: true },
  SfBMeetingJoinUx: { type: ["SkypeMeetingsApp", "NativeLimitedClient"], default: "NativeLimitedClient" },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsfeedbackpolicy */
export interface TeamsFeedbackPolicySettings {
  AllowEmailCollection?: boolean | undefined;
  AllowLogCollection?: boolean | undefined;
  AllowScreenshotCollection?: boolean | undefined;
  EnableFeatureSuggestions?: boolean | undefined;
  /** @default "Enabled" */
  ReceiveSurveysMode?: "Enabled" | "Disabled" | "EnabledUserOverride" | undefined;
  /** @default "Enabled" */
  UserInitiatedMode?: "Enabled" | "Disabled" | undefined;
}

export const teamsFeedbackPolicyProperties: PolicyProperties = {
  AllowEmailCollection: { type: "boolean" },
  AllowLogCollection: { type: "boolean" },
  AllowScreenshotCollection: { type: "boolean" },
  EnableFeatureSuggestions: { type: "boolean" },
  ReceiveSurveysMode: { type: ["Enabled", "Disabled", "EnabledUserOverride"], default: "Enabled" },
  UserInitiatedMode: { type: ["Enabled", "Disabled"], default: "Enabled" },
};

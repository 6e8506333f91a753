// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsworklocationdetectionpolicy */
export interface TeamsWorkLocationDetectionPolicySettings {
  EnableWorkLocationDetection?: boolean | undefined;
  /** @default "Disabled" */
  UserSettingsDefault?: "Disabled" | "Enabled" | undefined;
}

export const teamsWorkLocationDetectionPolicyProperties: PolicyProperties = {
  EnableWorkLocationDetection: { type: "boolean" },
  UserSettingsDefault: { type: ["Disabled", "Enabled"], default: "Disabled" },
};

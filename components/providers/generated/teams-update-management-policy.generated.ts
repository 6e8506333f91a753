// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsupdatemanagementpolicy */
export interface TeamsUpdateManagementPolicySettings {
  AllowManagedUpdates?: boolean | undefined;
  AllowPreview?: boolean | undefined;
  AllowPrivatePreview?: "Disabled" | "Enabled" | "Forced" | undefined;
  AllowPublicPreview?: "Disabled" | "Enabled" | "Forced" | "FollowOfficePreview" | undefined;
  BlockLegacyAuthorization?: boolean | undefined;
  Description?: string | undefined;
  DisabledInProductMessages?: string[] | undefined;
  UpdateDayOfWeek?: number | undefined;
  UpdateTime?: string | undefined;
  UpdateTimeOfDay?: string | undefined;
  UseNewTeamsClient?: "NewTeamsAsDefault" | "UserChoice" | "MicrosoftChoice" | "AdminDisabled" | "NewTeamsOnly" | undefined;
}

export const teamsUpdateManagementPolicyProperties: PolicyProperties = {
  AllowManagedUpdates: { type: "boolean" },
  AllowPreview: { type: "boolean" },
  AllowPrivatePreview: { type: ["Disabled", "Enabled", "Forced"] },
  AllowPublicPreview: { type: ["Disabled", "Enabled", "Forced", "FollowOfficePreview"] },
  BlockLegacyAuthorization: { type: "boolean" },
  Description: { type: "string" },
  DisabledInProductMessages: { type: "strings" },
  UpdateDayOfWeek: { type: "integer" },
  UpdateTime: { type: "string" },
  UpdateTimeOfDay: { type: "string" },
  UseNewTeamsClient: { type: ["NewTeamsAsDefault", "UserChoice", "MicrosoftChoice", "AdminDisabled", "NewTeamsOnly"] },
};

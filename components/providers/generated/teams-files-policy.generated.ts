// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsfilespolicy */
export interface TeamsFilesPolicySettings {
  DefaultFileUploadAppId?: string | undefined;
  /** @default "Disabled" */
  FileSharingInChatswithExternalUsers?: "Enabled" | "Disabled" | undefined;
  NativeFileEntryPoints?: "Enabled" | "Disabled" | undefined;
  SPChannelFilesTab?: "Enabled" | "Disabled" | undefined;
}

export const teamsFilesPolicyProperties: PolicyProperties = {
  DefaultFileUploadAppId: { type: "string" },
  FileSharingInChatswithExternalUsers: { type: ["Enabled", "Disabled"], default: "Disabled" },
  NativeFileEntryPoints: { type: ["Enabled", "Disabled"] },
  SPChannelFilesTab: { type: ["Enabled", "Disabled"] },
};

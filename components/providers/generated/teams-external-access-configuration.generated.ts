// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsexternalaccessconfiguration */
export interface TeamsExternalAccessConfigurationSettings {
  /** @default false */
  BlockExternalAccessUserAccess?: boolean | undefined;
  BlockedUsers?: string[] | undefined;
}

export const teamsExternalAccessConfigurationProperties: PolicyProperties = {
  BlockExternalAccessUserAccess: { type: "boolean", default: false },
  BlockedUsers: { type: "strings" },
};

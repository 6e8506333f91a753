// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsupgradepolicy */
export interface TeamsUpgradePolicySettings {
  Mode?: string | undefined;
  NotifySfbUsers?: boolean | undefined;
}

export const teamsUpgradePolicyProperties: PolicyProperties = {
  Mode: { type: "string" },
  NotifySfbUsers: { type: "boolean" },
};

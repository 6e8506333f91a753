// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallholdpolicy */
export interface TeamsCallHoldPolicySettings {
  AudioFileId?: string | undefined;
  Description?: string | undefined;
  StreamingSourceAuthType?: string | undefined;
  StreamingSourceUrl?: string | undefined;
}

export const teamsCallHoldPolicyProperties: PolicyProperties = {
  AudioFileId: { type: "string" },
  Description: { type: "string" },
  StreamingSourceAuthType: { type: "string" },
  StreamingSourceUrl: { type: "string" },
};

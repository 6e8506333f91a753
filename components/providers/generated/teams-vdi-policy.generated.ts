// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvdipolicy */
export interface TeamsVdiPolicySettings {
  DisableAudioVideoInCallsAndMeetings?: boolean | undefined;
  DisableCallsAndMeetings?: boolean | undefined;
  VDI2Optimization?: "Enabled" | "Disabled" | undefined;
}

export const teamsVdiPolicyProperties: PolicyProperties = {
  DisableAudioVideoInCallsAndMeetings: { type: "boolean" },
  DisableCallsAndMeetings: { type: "boolean" },
  VDI2Optimization: { type: ["Enabled", "Disabled"] },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsworkloadpolicy */
export interface TeamsWorkLoadPolicySettings {
  AllowCalling?: boolean | undefined;
  AllowCallingPinned?: boolean | undefined;
  AllowMeeting?: boolean | undefined;
  AllowMeetingPinned?: boolean | undefined;
  AllowMessaging?: boolean | undefined;
  AllowMessagingPinned?: boolean | undefined;
  Description?: string | undefined;
}

export const teamsWorkLoadPolicyProperties: PolicyProperties = {
  AllowCalling: { type: "boolean" },
  AllowCallingPinned: { type: "boolean" },
  AllowMeeting: { type: "boolean" },
  AllowMeetingPinned: { type: "boolean" },
  AllowMessaging: { type: "boolean" },
  AllowMessagingPinned: { type: "boolean" },
  Description: { type: "string" },
};

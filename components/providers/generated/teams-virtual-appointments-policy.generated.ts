// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvirtualappointmentspolicy */
export interface TeamsVirtualAppointmentsPolicySettings {
  /** @default true */
  EnableSmsNotifications?: boolean | undefined;
}

export const teamsVirtualAppointmentsPolicyProperties: PolicyProperties = {
  EnableSmsNotifications: { type: "boolean", default: true },
};

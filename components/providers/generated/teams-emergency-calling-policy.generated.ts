// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsemergencycallingpolicy */
export interface TeamsEmergencyCallingPolicySettings {
  Description?: string | undefined;
  EnhancedEmergencyServiceDisclaimer?: string | undefined;
  ExtendedNotifications?: { EmergencyDialString: string; NotificationGroup?: string | undefined; NotificationDialOutNumber?: string | undefined; NotificationMode?: "NotificationOnly" | "ConferenceMuted" | "ConferenceUnMuted" | undefined }[] | undefined;
  ExternalLocationLookupMode?: "Disabled" | "Enabled" | undefined;
  NotificationDialOutNumber?: string | undefined;
  NotificationGroup?: string | undefined;
  NotificationMode?: "NotificationOnly" | "ConferenceMuted" | "ConferenceUnMuted" | undefined;
}

export const teamsEmergencyCallingPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  EnhancedEmergencyServiceDisclaimer: { type: "string" },
  ExtendedNotifications: { type: { items: { EmergencyDialString: { type: "string", required: true }, NotificationGroup: { type: "string" }, NotificationDialOutNumber: { type: "string" }, NotificationMode: { type: ["NotificationOnly", "ConferenceMuted", "ConferenceUnMuted"] } } } },
  ExternalLocationLookupMode: { type: ["Disabled", "Enabled"] },
  NotificationDialOutNumber: { type: "string" },
  NotificationGroup: { type: "string" },
  NotificationMode: { type: ["NotificationOnly", "ConferenceMuted", "ConferenceUnMuted"] },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsshiftspolicy */
export interface TeamsShiftsPolicySettings {
  AccessGracePeriodMinutes?: number | undefined;
  /** @default "UnrestrictedAccess_TeamsApp" */
  AccessType?: "UnrestrictedAccess_TeamsApp" | undefined;
  /** @default false */
  EnableScheduleOwnerPermissions?: boolean | undefined;
  /** @default "Always" */
  ShiftNoticeFrequency?: "Always" | "ShowOnceOnChange" | "Never" | undefined;
  ShiftNoticeMessageCustom?: string | undefined;
  /** @default "DefaultMessage" */
  ShiftNoticeMessageType?: "DefaultMessage" | "Message1" | "Message2" | "Message3" | "Message4" | "Message5" | "Message6" | "Message7" | "CustomMessage" | undefined;
}

export const teamsShiftsPolicyProperties: PolicyProperties = {
  AccessGracePeriodMinutes: { type: "integer" },
  AccessType: { type: ["UnrestrictedAccess_TeamsApp"], default: "UnrestrictedAccess_TeamsApp" },
  EnableScheduleOwnerPermissions: { type: "boolean", default: false },
  ShiftNoticeFrequency: { type: ["Always", "ShowOnceOnChange", "Never"], default: "Always" },
  ShiftNoticeMessageCustom: { type: "string" },
  ShiftNoticeMessageType: { type: ["DefaultMessage", "Message1", "Message2", "Message3", "Message4", "Message5", "Message6", "Message7", "CustomMessage"], default: "DefaultMessage" },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvoiceapplicationspolicy */
export interface TeamsVoiceApplicationsPolicySettings {
  /** @default false */
  AllowAutoAttendantAfterHoursGreetingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantAfterHoursRoutingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantBusinessHoursChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantBusinessHoursGreetingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantBusinessHoursRoutingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantHolidayGreetingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantHolidayRoutingChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantHolidaysChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantLanguageChange?: boolean | undefined;
  /** @default false */
  AllowAutoAttendantTimeZoneChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueAgentOptChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueConferenceModeChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueLanguageChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueMembershipChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueMusicOnHoldChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueNoAgentSharedVoicemailGreetingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueNoAgentsRoutingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueOptOutChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueOverflowRoutingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueOverflowSharedVoicemailGreetingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueuePresenceBasedRoutingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueRoutingMethodChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueTimeoutRoutingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueTimeoutSharedVoicemailGreetingChange?: boolean | undefined;
  /** @default false */
  AllowCallQueueWelcomeGreetingChange?: boolean | undefined;
  CallQueueAgentMonitorMode?: string | undefined;
  CallQueueAgentMonitorNotificationMode?: string | undefined;
  Description?: string | undefined;
  HistoricalAgentMetricsPermission?: string | undefined;
  HistoricalAutoAttendantMetricsPermission?: string | undefined;
  HistoricalCallQueueMetricsPermission?: string | undefined;
  RealTimeAgentMetricsPermission?: string | undefined;
  RealTimeAutoAttendantMetricsPermission?: string | undefined;
  RealTimeCallQueueMetricsPermission?: string | undefined;
}

export const teamsVoiceApplicationsPolicyProperties: PolicyProperties = {
  AllowAutoAttendantAfterHoursGreetingChange: { type: "boolean", default: false },
  AllowAutoAttendantAfterHoursRoutingChange: { type: "boolean", default: false },
  AllowAutoAttendantBusinessHoursChange: { type: "boolean", default: false },
  AllowAutoAttendantBusinessHoursGreetingChange: { type: "boolean", default: false },
  AllowAutoAttendantBusinessHoursRoutingChange: { type: "boolean", default: false },
  AllowAutoAttendantHolidayGreetingChange: { type: "boolean", default: false },
  AllowAutoAttendantHolidayRoutingChange: { type: "boolean", default: false },
  AllowAutoAttendantHolidaysChange: { type: "boolean", default: false },
  AllowAutoAttendantLanguageChange: { type: "boolean", default: false },
  AllowAutoAttendantTimeZoneChange: { type: "boolean", default: false },
  AllowCallQueueAgentOptChange: { type: "boolean", default: false },
  AllowCallQueueConferenceModeChange: { type: "boolean", default: false },
  AllowCallQueueLanguageChange: { type: "boolean", default: false },
  AllowCallQueueMembershipChange: { type: "boolean", default: false },
  AllowCallQueueMusicOnHoldChange: { type: "boolean", default: false },
  AllowCallQueueNoAgentSharedVoicemailGreetingChange: { type: "boolean", default: false },
  AllowCallQueueNoAgentsRoutingChange: { type: "boolean", default: false },
  AllowCallQueueOptOutChange: { type: "boolean", default: false },
  AllowCallQueueOverflowRoutingChange: { type: "boolean", default: false },
  AllowCallQueueOverflowSharedVoicemailGreetingChange: { type: "boolean", default: false },
  AllowCallQueuePresenceBasedRoutingChange: { type: "boolean", default: false },
  AllowCallQueueRoutingMethodChange: { type: "boolean", default: false },
  AllowCallQueueTimeoutRoutingChange: { type: "boolean", default: false },
  AllowCallQueueTimeoutSharedVoicemailGreetingChange: { type: "boolean", default: false },
  AllowCallQueueWelcomeGreetingChange: { type: "boolean", default: false },
  CallQueueAgentMonitorMode: { type: "string" },
  CallQueueAgentMonitorNotificationMode: { type: "string" },
  Description: { type: "string" },
  HistoricalAgentMetricsPermission: { type: "string" },
  HistoricalAutoAttendantMetricsPermission: { type: "string" },
  HistoricalCallQueueMetricsPermission: { type: "string" },
  RealTimeAgentMetricsPermission: { type: "string" },
  RealTimeAutoAttendantMetricsPermission: { type: "string" },
  RealTimeCallQueueMetricsPermission: { type: "string" },
};

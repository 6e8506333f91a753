// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmeetingconfiguration */
export interface TeamsMeetingConfigurationSettings {
  ClientAppSharingPort?: number | undefined;
  ClientAppSharingPortRange?: number | undefined;
  ClientAudioPort?: number | undefined;
  ClientAudioPortRange?: number | undefined;
  ClientMediaPortRangeEnabled?: boolean | undefined;
  ClientVideoPort?: number | undefined;
  ClientVideoPortRange?: number | undefined;
  CustomFooterText?: string | undefined;
  DisableAnonymousJoin?: boolean | undefined;
  DisableAppInteractionForAnonymousUsers?: boolean | undefined;
  EnableAttributedTranscripts?: boolean | undefined;
  EnableGraphTranscriptAccess?: boolean | undefined;
  EnableQoS?: boolean | undefined;
  /** @default "Enabled" */
  FeedbackSurveyForAnonymousUsers?: "Enabled" | "Disabled" | undefined;
  HelpURL?: string | undefined;
  LegalURL?: string | undefined;
  LimitPresenterRolePermissions?: boolean | undefined;
  LogoURL?: string | undefined;
  PublishedEntraAuthenticationContexts?: { Id: string; PublishedName?: string | undefined; PublishedDescription?: string | undefined }[] | undefined;
  /** @default "Enabled" */
  ReportMeeting?: "Enabled" | "Disabled" | undefined;
}

export const teamsMeetingConfigurationProperties: PolicyProperties = {
  ClientAppSharingPort: { type: "integer" },
  ClientAppSharingPortRange: { type: "integer" },
  ClientAudioPort: { type: "integer" },
  ClientAudioPortRange: { type: "integer" },
  ClientMediaPortRangeEnabled: { type: "boolean" },
  ClientVideoPort: { type: "integer" },
  ClientVideoPortRange: { type: "integer" },
  CustomFooterText: { type: "string" },
  DisableAnonymousJoin: { type: "boolean" },
  DisableAppInteractionForAnonymousUsers: { type: "boolean" },
  EnableAttributedTranscripts: { type: "boolean" },
  EnableGraphTranscriptAccess: { type: "boolean" },
  EnableQoS: { type: "boolean" },
  FeedbackSurveyForAnonymousUsers: { type: ["Enabled", "Disabled"], default: "Enabled" },
  HelpURL: { type: "string" },
  LegalURL: { type: "string" },
  LimitPresenterRolePermissions: { type: "boolean" },
  LogoURL: { type: "string" },
  PublishedEntraAuthenticationContexts: { type: { items: { Id: { type: "string", required: true }, PublishedName: { type: "string" }, PublishedDescription: { type: "string" } } } },
  ReportMeeting: { type: ["Enabled", "Disabled"], default: "Enabled" },
};

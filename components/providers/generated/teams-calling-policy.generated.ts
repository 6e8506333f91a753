// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallingpolicy */
export interface TeamsCallingPolicySettings {
  /** @default "Enabled" */
  AIInterpreter?: "Disabled" | "Enabled" | undefined;
  AllowCallForwardingToPhone?: boolean | undefined;
  AllowCallForwardingToUser?: boolean | undefined;
  AllowCallGroups?: boolean | undefined;
  AllowCallRedirect?: "Enabled" | "Disabled" | "UserOverride" | undefined;
  AllowCloudRecordingForCalls?: boolean | undefined;
  AllowDelegation?: boolean | undefined;
  /** @default true */
  AllowMeetingKnowledgeGeneration?: boolean | undefined;
  AllowPrivateCalling?: boolean | undefined;
  AllowSIPDevicesCalling?: boolean | undefined;
  AllowTranscriptionForCalling?: boolean | undefined;
  AllowVoicemail?: "AlwaysEnabled" | "AlwaysDisabled" | "UserOverride" | undefined;
  AllowWebPSTNCalling?: boolean | undefined;
  /** @default "Disabled" */
  AutoAnswerEnabledType?: "Enabled" | "Disabled" | undefined;
  BusyOnBusyEnabledType?: "Enabled" | "Unanswered" | "Disabled" | "UserOverride" | undefined;
  CallRecordingExpirationDays?: number | undefined;
  CallingSpendUserLimit?: number | undefined;
  /** @default "Enabled" */
  Copilot?: "Enabled" | "EnabledWithTranscript" | "Disabled" | undefined;
  Description?: string | undefined;
  EnableRecordingAndTranscriptionCustomMessage?: boolean | undefined;
  /** @default false */
  EnableSpendLimits?: boolean | undefined;
  EnableWebPstnMediaBypass?: boolean | undefined;
  /** @default "Disabled" */
  ExplicitRecordingConsent?: "Enabled" | "Disabled" | undefined;
  /** @default "RegularIncoming" */
  InboundFederatedCallRoutingTreatment?: "RegularIncoming" | "Unanswered" | "Voicemail" | undefined;
  /** @default "RegularIncoming" */
  InboundPstnCallRoutingTreatment?: "RegularIncoming" | "Unanswered" | "Voicemail" | "UserOverride" | undefined;
  LiveCaptionsEnabledTypeForCalling?: "DisabledUserOverride" | "Disabled" | undefined;
  /** @default "Enabled" */
  MusicOnHoldEnabledType?: "Enabled" | "Disabled" | "UserOverride" | undefined;
  /** @default "" */
  PopoutAppPathForIncomingPstnCalls?: string | undefined;
  /** @default "Disabled" */
  PopoutForIncomingPstnCalls?: "Enabled" | "Disabled" | undefined;
  PreventComplianceRecording?: "None" | "All" | undefined;
  PreventTollBypass?: boolean | undefined;
  /** @default "Enabled" */
  RealTimeText?: "Enabled" | "Disabled" | undefined;
  /** @default "Disabled" */
  RecordingAndTranscriptionAudioNotification?: "Enabled" | "Disabled" | undefined;
  RecordingAndTranscriptionCustomMessageIdentifier?: string | undefined;
  /** @default "Enabled" */
  ReportCall?: "Enabled" | "Disabled" | undefined;
  SpamFilteringEnabledType?: "Enabled" | "Disabled" | undefined;
  /** @default "BannerAndAudio" */
  VoicePhishingDetection?: "BannerAndAudio" | "Banner" | "Audio" | "None" | undefined;
  /** @default "Disabled" */
  VoiceSimulationInInterpreter?: "Disabled" | "Enabled" | undefined;
}

export const teamsCallingPolicyProperties: PolicyProperties = {
  AIInterpreter: { type: ["Disabled", "Enabled"], default: "Enabled" },
  AllowCallForwardingToPhone: { type: "boolean" },
  AllowCallForwardingToUser: { type: "boolean" },
  AllowCallGroups: { type: "boolean" },
  AllowCallRedirect: { type: ["Enabled", "Disabled", "UserOverride"] },
  AllowCloudRecordingForCalls: { type: "boolean" },
  AllowDelegation: { type: "boolean" },
  AllowMeetingKnowledgeGeneration: { type: "boolean", default: true },
  AllowPrivateCalling: { type: "boolean" },
  AllowSIPDevicesCalling: { type: "boolean" },
  AllowTranscriptionForCalling: { type: "boolean" },
  AllowVoicemail: { type: ["AlwaysEnabled", "AlwaysDisabled", "UserOverride"] },
  AllowWebPSTNCalling: { type: "boolean" },
  AutoAnswerEnabledType: { type: ["Enabled", "Disabled"], default: "Disabled" },
  BusyOnBusyEnabledType: { type: ["Enabled", "Unanswered", "Disabled", "UserOverride"] },
  CallRecordingExpirationDays: { type: "integer" },
  CallingSpendUserLimit: { type: "integer" },
  Copilot: { type: ["Enabled", "EnabledWithTranscript", "Disabled"], default: "Enabled" },
  Description: { type: "string" },
  EnableRecordingAndTranscriptionCustomMessage: { type: "boolean" },
  EnableSpendLimits: { type: "boolean", default: false },
  EnableWebPstnMediaBypass: { type: "boolean" },
  ExplicitRecordingConsent: { type: ["Enabled", "Disabled"], default: "Disabled" },
  InboundFederatedCallRoutingTreatment: { type: ["RegularIncoming", "Unanswered", "Voicemail"], default: "RegularIncoming" },
  InboundPstnCallRoutingTreatment: { type: ["RegularIncoming", "Unanswered", "Voicemail", "UserOverride"], default: "RegularIncoming" },
  LiveCaptionsEnabledTypeForCalling: { type: ["DisabledUserOverride", "Disabled"] },
  MusicOnHoldEnabledType: { type: ["Enabled", "Disabled", "UserOverride"], default: "Enabled" },
  PopoutAppPathForIncomingPstnCalls: { type: "string", default: "" },
  PopoutForIncomingPstnCalls: { type: ["Enabled", "Disabled"], default: "Disabled" },
  PreventComplianceRecording: { type: ["None", "All"] },
  PreventTollBypass: { type: "boolean" },
  RealTimeText: { type: ["Enabled", "Disabled"], default: "Enabled" },
  RecordingAndTranscriptionAudioNotification: { type: ["Enabled", "Disabled"], default: "Disabled" },
  RecordingAndTranscriptionCustomMessageIdentifier: { type: "guid" },
  ReportCall: { type: ["Enabled", "Disabled"], default: "Enabled" },
  SpamFilteringEnabledType: { type: ["Enabled", "Disabled"] },
  VoicePhishingDetection: { type: ["BannerAndAudio", "Banner", "Audio", "None"], default: "BannerAndAudio" },
  VoiceSimulationInInterpreter: { type: ["Disabled", "Enabled"], default: "Disabled" },
};

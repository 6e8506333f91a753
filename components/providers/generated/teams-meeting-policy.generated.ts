// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmeetingpolicy */
export interface TeamsMeetingPolicySettings {
  /** @default "Enabled" */
  AIInterpreter?: "Disabled" | "Enabled" | undefined;
  AllowAnnotations?: boolean | undefined;
  AllowAnonymousUsersToDialOut?: boolean | undefined;
  /** @default true */
  AllowAnonymousUsersToJoinMeeting?: boolean | undefined;
  AllowAnonymousUsersToStartMeeting?: boolean | undefined;
  AllowAvatarsInGallery?: boolean | undefined;
  /** @default true */
  AllowBreakoutRooms?: boolean | undefined;
  /** @default "DisabledUserOverride" */
  AllowCartCaptionsScheduling?: "EnabledUserOverride" | "DisabledUserOverride" | "Disabled" | undefined;
  AllowChannelMeetingScheduling?: boolean | undefined;
  AllowCloudRecording?: boolean | undefined;
  AllowDocumentCollaboration?: string | undefined;
  AllowEngagementReport?: "Enabled" | "Disabled" | "ForceEnabled" | undefined;
  AllowExternalNonTrustedMeetingChat?: boolean | undefined;
  AllowExternalParticipantGiveRequestControl?: boolean | undefined;
  /** @default true */
  AllowIPAudio?: boolean | undefined;
  AllowIPVideo?: boolean | undefined;
  AllowImmersiveView?: boolean | undefined;
  /** @default true */
  AllowIntelligentRecap?: boolean | undefined;
  AllowLocalRecording?: boolean | undefined;
  /** @default true */
  AllowMeetNow?: boolean | undefined;
  AllowMeetingCoach?: boolean | undefined;
  /** @default true */
  AllowMeetingKnowledgeGeneration?: boolean | undefined;
  /** @default true */
  AllowMeetingReactions?: boolean | undefined;
  /** @default true */
  AllowMeetingRegistration?: boolean | undefined;
  /** @default true */
  AllowMultipleScreenshare?: boolean | undefined;
  AllowNDIStreaming?: boolean | undefined;
  /** @default false */
  AllowNetworkConfigurationSettingsLookup?: boolean | undefined;
  /** @default false */
  AllowOrganizersToOverrideLobbySettings?: boolean | undefined;
  AllowOutlookAddIn?: boolean | undefined;
  AllowPSTNUsersToBypassLobby?: boolean | undefined;
  AllowParticipantGiveRequestControl?: boolean | undefined;
  AllowPowerPointSharing?: boolean | undefined;
  /** @default true */
  AllowPrivateMeetNow?: boolean | undefined;
  AllowPrivateMeetingScheduling?: boolean | undefined;
  /** @default false */
  AllowRecordingStorageOutsideRegion?: boolean | undefined;
  AllowScreenContentDigitization?: boolean | undefined;
  AllowSharedNotes?: boolean | undefined;
  AllowTasksFromTranscript?: string | undefined;
  AllowTrackingInReport?: boolean | undefined;
  AllowTranscription?: boolean | undefined;
  /** @default "Disabled" */
  AllowUserToJoinExternalMeeting?: "Enabled" | "FederatedOnly" | "Disabled" | undefined;
  AllowWatermarkCustomizationForCameraVideo?: boolean | undefined;
  AllowWatermarkCustomizationForScreenSharing?: boolean | undefined;
  /** @default false */
  AllowWatermarkForCameraVideo?: boolean | undefined;
  /** @default false */
  AllowWatermarkForScreenSharing?: boolean | undefined;
  AllowWhiteboard?: boolean | undefined;
  AllowedStreamingMediaInput?: "RTMP" | "SRT" | undefined;
  AllowedUsersForMeetingContext?: string | undefined;
  /** @default "UsersAllowedToByPassTheLobby" */
  AllowedUsersForMeetingDetails?: "UsersAllowedToByPassTheLobby" | "Everyone" | undefined;
  /** @default "OneTimePasscode" */
  AnonymousUserAuthenticationMethod?: "OneTimePasscode" | "None" | undefined;
  AttendeeIdentityMasking?: string | undefined;
  AudibleRecordingNotification?: string | undefined;
  AutoAdmittedUsers?: "EveryoneInCompany" | "EveryoneInSameAndFederatedCompany" | "Everyone" | "OrganizerOnly" | "EveryoneInCompanyExcludingGuests" | "InvitedUsers" | undefined;
  AutoRecording?: "Enabled" | "Disabled" | undefined;
  /** @default "Disabled" */
  AutomaticallyStartCopilot?: "Enabled" | "Disabled" | undefined;
  /** @default [] */
  BlockedAnonymousJoinClientTypes?: string[] | undefined;
  CaptchaVerificationForMeetingJoin?: "NotRequired" | "AnonymousUsersAndUntrustedOrganizations" | undefined;
  /** @default "Allow" */
  ChannelRecordingDownload?: "Allow" | "Block" | undefined;
  /** @default true */
  ConditionalAccessAttendeeVerification?: boolean | undefined;
  /** @default "Enabled" */
  ConnectToMeetingControls?: "Enabled" | "Disabled" | undefined;
  ContentSharingInExternalMeetings?: string | undefined;
  /** @default "EnabledWithTranscript" */
  Copilot?: "Enabled" | "EnabledWithTranscript" | undefined;
  /** @default true */
  CopyRestriction?: boolean | undefined;
  Description?: string | undefined;
  /** @default "EveryoneUserOverride" */
  DesignatedPresenterRoleMode?: "EveryoneUserOverride" | "EveryoneInCompanyUserOverride" | "EveryoneInSameAndFederatedCompanyUserOverride" | "OrganizerOnlyUserOverride" | undefined;
  DetectSensitiveContentDuringScreenSharing?: boolean | undefined;
  /** @default false */
  DisableAudioAnnouncementsForResourceAccounts?: boolean | undefined;
  /** @default false */
  EnablePreMeetingConsent?: boolean | undefined;
  EnableRecordingAndTranscriptionCustomMessage?: boolean | undefined;
  /** @default "Disabled" */
  EnrollUserOverride?: "Disabled" | "Enabled" | undefined;
  ExplicitRecordingConsent?: "Enabled" | "Disabled" | "LegitimateInterest" | undefined;
  /** @default "RequireApprovalWhenDetected" */
  ExternalBotAccessMode?: "AllowAllBots" | "RequireApprovalWhenDetected" | undefined;
  /** @default "EnabledForAnyone" */
  ExternalMeetingJoin?: "EnabledForAnyone" | "EnabledForTrustedOrgs" | "Disabled" | undefined;
  /** @default "Enabled" */
  FilterProfanityInTranscript?: "Enabled" | "Disabled" | undefined;
  IPAudioMode?: "EnabledOutgoingIncoming" | "Disabled" | undefined;
  IPVideoMode?: "EnabledOutgoingIncoming" | "Disabled" | undefined;
  InfoShownInReportMode?: string | undefined;
  /** @default 120 */
  IntelligentRecapDocxFileExpirationDays?: number | undefined;
  /** @default "DisabledUserOverride" */
  LiveCaptionsEnabledType?: "Disabled" | "DisabledUserOverride" | undefined;
  /** @default "DisabledUserOverride" */
  LiveInterpretationEnabledType?: "DisabledUserOverride" | "Disabled" | undefined;
  LiveStreamingMode?: "Disabled" | "Enabled" | undefined;
  LobbyChat?: "Enabled" | "Disabled" | undefined;
  MediaBitRateKb?: number | undefined;
  MeetingChatEnabledType?: "Disabled" | "Enabled" | "EnabledExceptAnonymous" | undefined;
  MeetingInviteLanguages?: string | undefined;
  /** @default 1825 */
  MeetingKnowledgeExpirationDays?: number | undefined;
  NewMeetingRecordingExpirationDays?: number | undefined;
  NoiseSuppressionForDialInParticipants?: "MicrosoftDefault" | "Enabled" | "Disabled" | undefined;
  ParticipantNameChange?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  ParticipantSlideControl?: "Everyone" | "EveryoneInOrganization" | "EveryoneInOrganizationAndGuests" | "None" | "Enabled" | undefined;
  /** @default "Default" */
  PasscodeComplexity?: "Default" | "NumericOnly" | undefined;
  PreMeetingConsentContentIdentifier?: string | undefined;
  /** @default "TeamsAndSfb" */
  PreferredMeetingProviderForIslandsMode?: "TeamsAndSfb" | "Teams" | undefined;
  PreventComplianceRecording?: "None" | "All" | undefined;
  QnAEngagementMode?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  RealTimeText?: "Enabled" | "Disabled" | undefined;
  /** @default "Disabled" */
  RecordingAndTranscriptionAudioNotification?: "Enabled" | "Disabled" | undefined;
  RecordingAndTranscriptionCustomMessageIdentifier?: string | undefined;
  RecordingStorageMode?: "Stream" | "OneDriveForBusiness" | undefined;
  RoomAttributeUserOverride?: "Off" | "Distinguish" | "Attribute" | undefined;
  RoomPeopleNameUserOverride?: string | undefined;
  ScreenSharingMode?: "SingleApplication" | "EntireScreen" | "Disabled" | undefined;
  /** @default "Disabled" */
  SetRecordingAndTranscriptOwnership?: "Disabled" | "Enabled" | undefined;
  SmsNotifications?: string | undefined;
  SpeakerAttributionMode?: "Enabled" | "EnabledUserOverride" | "DisabledUserOverride" | "Disabled" | undefined;
  /** @default "Enabled" */
  StreamingAttendeeMode?: "Disabled" | "Enabled" | undefined;
  /** @default "Enabled" */
  SyntheticMediaDetection?: "Enabled" | "Disabled" | undefined;
  /** @default "00000000-0000-0000-0000-000000000000" */
  SyntheticMediaDetectionAppId?: string | undefined;
  /** @default "Disabled" */
  TeamsCameraFarEndPTZMode?: "Disabled" | "AutoAcceptInTenant" | "AutoAcceptAll" | undefined;
  UsersCanAdmitFromLobby?: string | undefined;
  /** @default "AllFilters" */
  VideoFiltersMode?: "NoFilters" | "BlurOnly" | "BlurAndDefaultBackgrounds" | "AllFilters" | undefined;
  VoiceIsolation?: "Enabled" | "Disabled" | undefined;
  /** @default "Disabled" */
  VoiceSimulationInInterpreter?: "Disabled" | "Enabled" | undefined;
  WatermarkForAnonymousUsers?: string | undefined;
  WatermarkForCameraVideoOpacity?: number | undefined;
  WatermarkForCameraVideoPattern?: string | undefined;
  WatermarkForScreenSharingOpacity?: number | undefined;
  WatermarkForScreenSharingPattern?: string | undefined;
  /** @default "Everyone" */
  WhoCanRegister?: "Everyone" | "EveryoneInCompany" | undefined;
}

export const teamsMeetingPolicyProperties: PolicyProperties = {
  AIInterpreter: { type: ["Disabled", "Enabled"], default: "Enabled" },
  AllowAnnotations: { type: "boolean" },
  AllowAnonymousUsersToDialOut: { type: "boolean" },
  AllowAnonymousUsersToJoinMeeting: { type: "boolean", default: true },
  AllowAnonymousUsersToStartMeeting: { type: "boolean" },
  AllowAvatarsInGallery: { type: "boolean" },
  AllowBreakoutRooms: { type: "boolean", default: true },
  AllowCartCaptionsScheduling: { type: ["EnabledUserOverride", "DisabledUserOverride", "Disabled"], default: "DisabledUserOverride" },
  AllowChannelMeetingScheduling: { type: "boolean" },
  AllowCloudRecording: { type: "boolean" },
  AllowDocumentCollaboration: { type: "string" },
  AllowEngagementReport: { type: ["Enabled", "Disabled", "ForceEnabled"] },
  AllowExternalNonTrustedMeetingChat: { type: "boolean" },
  AllowExternalParticipantGiveRequestControl: { type: "boolean" },
  AllowIPAudio: { type: "boolean", default: true },
  AllowIPVideo: { type: "boolean" },
  AllowImmersiveView: { type: "boolean" },
  AllowIntelligentRecap: { type: "boolean", default: true },
  AllowLocalRecording: { type: "boolean" },
  AllowMeetNow: { type: "boolean", default: true },
  AllowMeetingCoach: { type: "boolean" },
  AllowMeetingKnowledgeGeneration: { type: "boolean", default: true },
  AllowMeetingReactions: { type: "boolean", default: true },
  AllowMeetingRegistration: { type: "boolean", default: true },
  AllowMultipleScreenshare: { type: "boolean", default: true },
  AllowNDIStreaming: { type: "boolean" },
  AllowNetworkConfigurationSettingsLookup: { type: "boolean", default: false },
  AllowOrganizersToOverrideLobbySettings: { type: "boolean", default: false },
  AllowOutlookAddIn: { type: "boolean" },
  AllowPSTNUsersToBypassLobby: { type: "boolean" },
  AllowParticipantGiveRequestControl: { type: "boolean" },
  AllowPowerPointSharing: { type: "boolean" },
  AllowPrivateMeetNow: { type: "boolean", default: true },
  AllowPrivateMeetingScheduling: { type: "boolean" },
  AllowRecordingStorageOutsideRegion: { type: "boolean", default: false },
  AllowScreenContentDigitization: { type: "boolean" },
  AllowSharedNotes: { type: "boolean" },
  AllowTasksFromTranscript: { type: "string" },
  AllowTrackingInReport: { type: "boolean" },
  AllowTranscription: { type: "boolean" },
  AllowUserToJoinExternalMeeting: { type: ["Enabled", "FederatedOnly", "Disabled"], default: "Disabled" },
  AllowWatermarkCustomizationForCameraVideo: { type: "boolean" },
  AllowWatermarkCustomizationForScreenSharing: { type: "boolean" },
  AllowWatermarkForCameraVideo: { type: "boolean", default: false },
  AllowWatermarkForScreenSharing: { type: "boolean", default: false },
  AllowWhiteboard: { type: "boolean" },
  AllowedStreamingMediaInput: { type: ["RTMP", "SRT"] },
  AllowedUsersForMeetingContext: { type: "string" },
  AllowedUsersForMeetingDetails: { type: ["UsersAllowedToByPassTheLobby", "Everyone"], default: "UsersAllowedToByPassTheLobby" },
  AnonymousUserAuthenticationMethod: { type: ["OneTimePasscode", "None"], default: "OneTimePasscode" },
  AttendeeIdentityMasking: { type: "string" },
  AudibleRecordingNotification: { type: "string" },
  AutoAdmittedUsers: { type: ["EveryoneInCompany", "EveryoneInSameAndFederatedCompany", "Everyone", "OrganizerOnly", "EveryoneInCompanyExcludingGuests", "InvitedUsers"] },
  AutoRecording: { type: ["Enabled", "Disabled"] },
  AutomaticallyStartCopilot: { type: ["Enabled", "Disabled"], default: "Disabled" },
  BlockedAnonymousJoinClientTypes: { type: "strings", default: [] },
  CaptchaVerificationForMeetingJoin: { type: ["NotRequired", "AnonymousUsersAndUntrustedOrganizations"] },
  ChannelRecordingDownload: { type: ["Allow", "Block"], default: "Allow" },
  ConditionalAccessAttendeeVerification: { type: "boolean", default: true },
  ConnectToMeetingControls: { type: ["Enabled", "Disabled"], default: "Enabled" },
  ContentSharingInExternalMeetings: { type: "string" },
  Copilot: { type: ["Enabled", "EnabledWithTranscript"], default: "EnabledWithTranscript" },
  CopyRestriction: { type: "boolean", default: true },
  Description: { type: "string" },
  DesignatedPresenterRoleMode: { type: ["EveryoneUserOverride", "EveryoneInCompanyUserOverride", "EveryoneInSameAndFederatedCompanyUserOverride", "OrganizerOnlyUserOverride"], default: "EveryoneUserOverride" },
  DetectSensitiveContentDuringScreenSharing: { type: "boolean" },
  DisableAudioAnnouncementsForResourceAccounts: { type: "boolean", default: false },
  EnablePreMeetingConsent: { type: "boolean", default: false },
  EnableRecordingAndTranscriptionCustomMessage: { type: "boolean" },
  EnrollUserOverride: { type: ["Disabled", "Enabled"], default: "Disabled" },
  ExplicitRecordingConsent: { type: ["Enabled", "Disabled", "LegitimateInterest"] },
  ExternalBotAccessMode: { type: ["AllowAllBots", "RequireApprovalWhenDetected"], default: "RequireApprovalWhenDetected" },
  ExternalMeetingJoin: { type: ["EnabledForAnyone", "EnabledForTrustedOrgs", "Disabled"], default: "EnabledForAnyone" },
  FilterProfanityInTranscript: { type: ["Enabled", "Disabled"], default: "Enabled" },
  IPAudioMode: { type: ["EnabledOutgoingIncoming", "Disabled"] },
  IPVideoMode: { type: ["EnabledOutgoingIncoming", "Disabled"] },
  InfoShownInReportMode: { type: "string" },
  IntelligentRecapDocxFileExpirationDays: { type: "integer", default: 120 },
  LiveCaptionsEnabledType: { type: ["Disabled", "DisabledUserOverride"], default: "DisabledUserOverride" },
  LiveInterpretationEnabledType: { type: ["DisabledUserOverride", "Disabled"], default: "DisabledUserOverride" },
  LiveStreamingMode: { type: ["Disabled", "Enabled"] },
  LobbyChat: { type: ["Enabled", "Disabled"] },
  MediaBitRateKb: { type: "integer" },
  MeetingChatEnabledType: { type: ["Disabled", "Enabled", "EnabledExceptAnonymous"] },
  MeetingInviteLanguages: { type: "string" },
  MeetingKnowledgeExpirationDays: { type: "integer", default: 1825 },
  NewMeetingRecordingExpirationDays: { type: "integer" },
  NoiseSuppressionForDialInParticipants: { type: ["MicrosoftDefault", "Enabled", "Disabled"] },
  ParticipantNameChange: { type: ["Enabled", "Disabled"] },
  ParticipantSlideControl: { type: ["Everyone", "EveryoneInOrganization", "EveryoneInOrganizationAndGuests", "None", "Enabled"], default: "Enabled" },
  PasscodeComplexity: { type: ["Default", "NumericOnly"], default: "Default" },
  PreMeetingConsentContentIdentifier: { type: "guid" },
  PreferredMeetingProviderForIslandsMode: { type: ["TeamsAndSfb", "Teams"], default: "TeamsAndSfb" },
  PreventComplianceRecording: { type: ["None", "All"] },
  QnAEngagementMode: { type: ["Enabled", "Disabled"] },
  RealTimeText: { type: ["Enabled", "Disabled"], default: "Enabled" },
  RecordingAndTranscriptionAudioNotification: { type: ["Enabled", "Disabled"], default: "Disabled" },
  RecordingAndTranscriptionCustomMessageIdentifier: { type: "guid" },
  RecordingStorageMode: { type: ["Stream", "OneDriveForBusiness"] },
  RoomAttributeUserOverride: { type: ["Off", "Distinguish", "Attribute"] },
  RoomPeopleNameUserOverride: { type: "string" },
  ScreenSharingMode: { type: ["SingleApplication", "EntireScreen", "Disabled"] },
  SetRecordingAndTranscriptOwnership: { type: ["Disabled", "Enabled"], default: "Disabled" },
  SmsNotifications: { type: "string" },
  SpeakerAttributionMode: { type: ["Enabled", "EnabledUserOverride", "DisabledUserOverride", "Disabled"] },
  StreamingAttendeeMode: { type: ["Disabled", "Enabled"], default: "Enabled" },
  SyntheticMediaDetection: { type: ["Enabled", "Disabled"], default: "Enabled" },
  SyntheticMediaDetectionAppId: { type: "guid", default: "00000000-0000-0000-0000-000000000000" },
  TeamsCameraFarEndPTZMode: { type: ["Disabled", "AutoAcceptInTenant", "AutoAcceptAll"], default: "Disabled" },
  UsersCanAdmitFromLobby: { type: "string" },
  VideoFiltersMode: { type: ["NoFilters", "BlurOnly", "BlurAndDefaultBackgrounds", "AllFilters"], default: "AllFilters" },
  VoiceIsolation: { type: ["Enabled", "Disabled"] },
  VoiceSimulationInInterpreter: { type: ["Disabled", "Enabled"], default: "Disabled" },
  WatermarkForAnonymousUsers: { type: "string" },
  WatermarkForCameraVideoOpacity: { type: "integer" },
  WatermarkForCameraVideoPattern: { type: "string" },
  WatermarkForScreenSharingOpacity: { type: "integer" },
  WatermarkForScreenSharingPattern: { type: "string" },
  WhoCanRegister: { type: ["Everyone", "EveryoneInCompany"], default: "Everyone" },
};

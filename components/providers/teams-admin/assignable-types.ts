/**
 * Policy types that can be given to a group.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/new-csgrouppolicyassignment
 */
export const assignableTypes = [
  "ApplicationAccessPolicy",
  "CallingLineIdentity",
  "ExternalAccessPolicy",
  "OnlineVoicemailPolicy",
  "OnlineVoiceRoutingPolicy",
  "TeamsAIPolicy",
  "TeamsAppSetupPolicy",
  "TeamsAudioConferencingPolicy",
  "TeamsCallHoldPolicy",
  "TeamsCallingPolicy",
  "TeamsCallParkPolicy",
  "TeamsChannelsPolicy",
  "TeamsComplianceRecordingPolicy",
  "TeamsCortanaPolicy",
  "TeamsEmergencyCallingPolicy",
  "TeamsEnhancedEncryptionPolicy",
  "TeamsEventsPolicy",
  "TeamsFeedbackPolicy",
  "TeamsFilesPolicy",
  "TeamsIPPhonePolicy",
  "TeamsMediaLoggingPolicy",
  "TeamsMeetingBrandingPolicy",
  "TeamsMeetingBroadcastPolicy",
  "TeamsMeetingPolicy",
  "TeamsMeetingTemplatePermissionPolicy",
  "TeamsMessagingPolicy",
  "TeamsMobilityPolicy",
  "TeamsRoomVideoTeleConferencingPolicy",
  "TeamsSharedCallingRoutingPolicy",
  "TeamsShiftsPolicy",
  "TeamsUpdateManagementPolicy",
  "TeamsVdiPolicy",
  "TeamsVirtualAppointmentsPolicy",
  "TenantDialPlan",
] as const;
export type AssignableType = (typeof assignableTypes)[number];

/** Policy types that can be given to one person: those for groups, and four that no group can have. */
export const personalTypes = [
  ...assignableTypes,
  "TeamsAppPermissionPolicy",
  "TeamsEmergencyCallRoutingPolicy",
  "TeamsUpgradePolicy",
  "TeamsVoiceApplicationsPolicy",
] as const;

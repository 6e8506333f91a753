/** Types of the baseline that this tenant can compare, and the type of the Teams admin API whose objects they are. */
const teamsTypes: Readonly<Record<string, string>> = {
  "microsoft.teams.callingpolicy": "TeamsCallingPolicy",
  "microsoft.teams.channelspolicy": "TeamsChannelsPolicy",
  "microsoft.teams.clientconfiguration": "TeamsClientConfiguration",
  "microsoft.teams.emergencycallingpolicy": "TeamsEmergencyCallingPolicy",
  "microsoft.teams.emergencycallroutingpolicy": "TeamsEmergencyCallRoutingPolicy",
  "microsoft.teams.federationconfiguration": "TenantFederationSettings",
  "microsoft.teams.guestcallingconfiguration": "TeamsGuestCallingConfiguration",
  "microsoft.teams.guestmeetingconfiguration": "TeamsGuestMeetingConfiguration",
  "microsoft.teams.guestmessagingconfiguration": "TeamsGuestMessagingConfiguration",
  "microsoft.teams.meetingconfiguration": "TeamsMeetingConfiguration",
  "microsoft.teams.meetingpolicy": "TeamsMeetingPolicy",
  "microsoft.teams.messagingpolicy": "TeamsMessagingPolicy",
  "microsoft.teams.mobilitypolicy": "TeamsMobilityPolicy",
  "microsoft.teams.tenantdialplan": "TenantDialPlan",
  "microsoft.teams.voiceroute": "OnlineVoiceRoute",
  "microsoft.teams.voiceroutingpolicy": "OnlineVoiceRoutingPolicy",
};

/** The Teams admin type behind a baseline's type, whatever its case; undefined when it is not compared here. */
export const teamsTypeOf = (resourceType: string): string | undefined =>
  Object.hasOwn(teamsTypes, resourceType.toLowerCase()) ? teamsTypes[resourceType.toLowerCase()] : undefined;

// The types of the Teams admin API that have a resource, and what the cmdlet pages do not say of them.
// page: the cmdlet's noun where it differs from the type. set: the wire's type of a property, where the page's is not it or
// there is no page. omit: parameters that are no setting, and names that the resource's own identity gives.
// required: what a new object cannot be without.

const onOff = ["Enabled", "Disabled"];
const pinnedApps = { items: { Id: { type: "string", required: true }, Order: { type: "integer" } } };
/** Lists whose items are ids in objects. */
const presetApps = { items: { Id: { type: "string", required: true } } };

export const teamsTypes = {
  // What people may do.
  TeamsMeetingPolicy: {
    set: {
      AutoRecording: { type: onOff },
      BlockedAnonymousJoinClientTypes: { type: "strings", default: [] },
      ParticipantNameChange: { type: onOff },
    },
  },
  TeamsMessagingPolicy: {
    set: {
      AutoShareFilesInExternalChats: { type: onOff, default: "Enabled" },
      ChatPermissionRole: { type: ["Full", "Limited", "Restricted"], default: "Restricted" },
      DesignerForBackgroundsAndImages: { type: onOff, default: "Enabled" },
    },
  },
  TeamsCallingPolicy: { set: { AllowWebPSTNCalling: { type: "boolean" } } },
  TeamsChannelsPolicy: {},
  TeamsAppPermissionPolicy: {
    set: Object.fromEntries(
      ["Default", "Global", "Private"].flatMap((catalog) => [
        [`${catalog}CatalogApps`, { type: presetApps }],
        [`${catalog}CatalogAppsType`, { type: ["AllowedAppList", "BlockedAppList"] }],
      ]),
    ),
  },
  TeamsAppSetupPolicy: {
    set: {
      AppPresetList: { type: presetApps },
      AppPresetMeetingList: { type: presetApps },
      PinnedAppBarApps: { type: pinnedApps },
      PinnedCallingBarApps: { type: pinnedApps },
      PinnedMessageBarApps: { type: pinnedApps },
    },
  },
  TeamsUpdateManagementPolicy: {
    set: {
      AllowPrivatePreview: { type: ["Disabled", "Enabled", "Forced"] },
      DisabledInProductMessages: { type: "strings" },
    },
  },
  TeamsFeedbackPolicy: {},
  TeamsEventsPolicy: {},
  TeamsFilesPolicy: { set: { FileSharingInChatswithExternalUsers: { type: onOff, default: "Disabled" } } },
  TeamsMobilityPolicy: {},
  TeamsVoiceApplicationsPolicy: {
    set: Object.fromEntries(
      [
        "CallQueueAgentMonitorMode",
        "CallQueueAgentMonitorNotificationMode",
        "HistoricalAgentMetricsPermission",
        "HistoricalAutoAttendantMetricsPermission",
        "HistoricalCallQueueMetricsPermission",
        "RealTimeAgentMetricsPermission",
        "RealTimeAutoAttendantMetricsPermission",
        "RealTimeCallQueueMetricsPermission",
      ].map((name) => [name, { type: "string" }]),
    ),
  },
  TeamsIPPhonePolicy: {},
  TeamsAIPolicy: {
    set: Object.fromEntries(
      ["EnrollFace", "EnrollVoice", "PassiveVoiceEnrollment", "SpeakerAttributionBYOD"].map((name) => [
        name,
        { type: onOff, default: "Enabled" },
      ]),
    ),
  },
  TeamsShiftsPolicy: {},
  TeamsTemplatePermissionPolicy: { set: { HiddenTemplates: { type: presetApps } } },
  TeamsVdiPolicy: {},
  TeamsVirtualAppointmentsPolicy: {},
  TeamsWorkLoadPolicy: {},
  TeamsWorkLocationDetectionPolicy: {},
  ExternalAccessPolicy: {
    set: { AllowedExternalDomains: { type: "strings" }, BlockedExternalDomains: { type: "strings" } },
  },
  TeamsUpgradePolicy: {
    omit: ["Group", "MigrateMeetingsToTeams", "PolicyName", "Rank"],
    set: { Mode: { type: "string" }, NotifySfbUsers: { type: "boolean" } },
  },

  // Calls, numbers and the places they are made from.
  OnlineVoicemailPolicy: {},
  TeamsCallParkPolicy: {},
  TeamsCallHoldPolicy: {},
  CallingLineIdentity: { set: { CallingIDSubstitute: { type: ["Anonymous", "LineUri", "Resource"] } } },
  TenantDialPlan: {
    omit: ["SimpleName"],
    set: {
      NormalizationRules: {
        type: {
          items: {
            Name: { type: "string", required: true },
            Description: { type: "string" },
            Pattern: { type: "string", required: true },
            Translation: { type: "string", required: true },
            IsInternalExtension: { type: "boolean" },
          },
        },
      },
    },
  },
  OnlineVoiceRoute: {
    omit: ["Name"],
    required: ["NumberPattern"],
    set: { OnlinePstnGatewayList: { type: "strings" }, OnlinePstnUsages: { type: "strings" } },
  },
  OnlineVoiceRoutingPolicy: { set: { OnlinePstnUsages: { type: "strings" } } },
  OnlinePSTNGateway: {
    // The second name is the first one, misspelt on the page of New-CsOnlinePSTNGateway.
    omit: ["Fqdn", "OutbundTeamsNumberTranslationRules"],
    set: Object.fromEntries(
      ["InboundPSTN", "InboundTeams", "OutboundPSTN", "OutboundTeams"].map((way) => [
        `${way}NumberTranslationRules`,
        { type: "strings" },
      ]),
    ),
  },
  TeamsTranslationRule: { omit: ["Name"], required: ["Pattern", "Translation"] },
  TeamsEmergencyCallingPolicy: {
    set: {
      ExtendedNotifications: {
        type: {
          items: {
            EmergencyDialString: { type: "string", required: true },
            NotificationGroup: { type: "string" },
            NotificationDialOutNumber: { type: "string" },
            NotificationMode: { type: ["NotificationOnly", "ConferenceMuted", "ConferenceUnMuted"] },
          },
        },
      },
    },
  },
  TeamsEmergencyCallRoutingPolicy: {
    set: {
      EmergencyNumbers: {
        type: {
          items: {
            EmergencyDialString: { type: "string", required: true },
            EmergencyDialMask: { type: "string" },
            OnlinePSTNUsage: { type: "string" },
          },
        },
      },
    },
  },
  TeamsSharedCallingRoutingPolicy: {
    set: { EmergencyNumbers: { type: "strings" }, ResourceAccount: { type: "guid" } },
  },
  TeamsUnassignedNumberTreatment: {
    omit: ["TreatmentId"],
    required: ["Pattern", "TargetType", "Target"],
    set: { TargetType: { type: ["User", "ResourceAccount", "Announcement"] } },
  },
  InboundBlockedNumberPattern: {
    required: ["Pattern", "Enabled"],
    set: {
      Description: { type: "string" },
      Enabled: { type: "boolean" },
      Pattern: { type: "string" },
      ResourceAccount: { type: "guid" },
    },
  },
  TenantNetworkRegion: { omit: ["NetworkRegionID"] },
  // The address is not used, and the location policy is Microsoft's own.
  TenantNetworkSite: { omit: ["NetworkSiteID", "SiteAddress", "LocationPolicy"], required: ["NetworkRegionID"] },
  TenantNetworkSubnet: { omit: ["SubnetID"], required: ["NetworkSiteID", "MaskBits"] },
  TenantTrustedIPAddress: { omit: ["IPAddress"], required: ["MaskBits"] },

  // What there is one of in a tenant.
  TeamsClientConfiguration: {},
  TeamsMessagingConfiguration: {},
  TeamsMeetingConfiguration: {
    set: {
      PublishedEntraAuthenticationContexts: {
        type: {
          items: {
            Id: { type: "string", required: true },
            PublishedName: { type: "string" },
            PublishedDescription: { type: "string" },
          },
        },
      },
    },
  },
  TeamsGuestCallingConfiguration: {},
  TeamsGuestMeetingConfiguration: {},
  TeamsGuestMessagingConfiguration: {},
  TenantFederationSettings: {
    page: "TenantFederationConfiguration",
    // The wire's names of two of them differ from the cmdlet's.
    omit: [
      "AllowedDomainsAsAList",
      "EnableExternalAccessRestrictionsForChatParticipants",
      "EnableMutualFederationForChatParticipants",
    ],
    set: {
      AllowedDomains: { type: "domains" },
      AllowedTrialTenantDomains: { type: "strings" },
      BlockAllSubdomains: { type: "boolean" },
      BlockedDomains: { type: "strings" },
      DomainBlockingForMDOAdminsInTeams: { type: onOff },
      EnableExternalAccessRestrictionsForChatPartipants: { type: "boolean" },
      EnableMutualFederationForChatPartipants: { type: "boolean" },
      SecurityTeamAllowBlockListDelegation: { type: onOff },
    },
  },
  TeamsExternalAccessConfiguration: { set: { BlockedUsers: { type: "strings" } } },
  TeamsUpgradeConfiguration: {},
  OnlineDialInConferencingTenantSettings: { set: { AllowedDialOutExternalDomains: { type: "list" } } },
  OnlinePstnUsages: { page: "OnlinePstnUsage", required: ["Usage"], set: { Usage: { type: "strings" } } },
};

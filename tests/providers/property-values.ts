import type { Json, JsonObject } from "../../components/graph/index.ts";
import { groupId, personId } from "./kind-case.ts";
import { phones } from "./phones.ts";

/** Two legal values of a property, and what must stand beside them; or why it never changes alone. */
export type Choice = { pair: readonly [Json, Json]; beside?: JsonObject } | { apart: string };

const forGroup = { id: groupId, targetType: "group" };
const everyone = { id: "all_users", targetType: "group" };
const reviewers: Choice = {
  pair: [
    [{ query: `/groups/${groupId}/owners`, queryType: "MicrosoftGraph" }],
    [{ query: `/users/${personId}`, queryType: "MicrosoftGraph" }],
  ],
};
const key = (index: number): JsonObject => ({
  restrictionType: "asymmetricKeyLifetime",
  state: "enabled",
  maxLifetime: `P${index}D`,
});
const password = (state: string): JsonObject => ({
  restrictionType: "passwordAddition",
  state,
  restrictForAppsCreatedAfterDateTime: "2027-01-01T00:00:00Z",
});
const everybodyOrNobody: Choice = {
  pair: [
    { "@odata.type": "#microsoft.graph.allDeviceRegistrationMembership" },
    { "@odata.type": "#microsoft.graph.noDeviceRegistrationMembership" },
  ],
};
const hours: Choice = {
  pair: [[{ Start: "08:00", End: "14:00" }], [{ Start: "09:00", End: "14:00" }]],
};
const targetOf = (action: string): Choice => ({
  pair: [personId, phones.neighbour],
  beside: { [action]: "Forward" },
});
const withTarget: Choice = { apart: "every other action has a target beside it" };
const priorityOf = (name: string): Choice => ({
  pair: [1, 2],
  beside: { [name]: "Forward", [`${name}Target`]: personId },
});
const announcement: Choice = {
  pair: [[{ ActiveType: "TextToSpeech", TextToSpeechPrompt: "God dag." }], []],
};
const operator = { Id: personId, Type: "User" };
const forward = (Id: string): JsonObject => ({
  Action: "TransferCallToTarget",
  DtmfResponse: "Tone1",
  CallTarget: { Id, Type: "User" },
});
const compliance: Readonly<Record<string, Choice>> = {
  includeTargets: { pair: [["allLicensedUsers"], ["allDevices"]] },
};

const monitored = (AllowCloudRecording: boolean): JsonObject => ({
  displayName: "Møte for alle",
  resourceType: "microsoft.teams.meetingpolicy",
  properties: { Identity: "Global", AllowCloudRecording },
});

/** By the property's last name, whichever kind has it. */
export const byName: Readonly<Record<string, Choice>> = {
  includeTargets: { pair: [[everyone], [forGroup]] },
  excludeTargets: { pair: [[forGroup], []] },
  includeTarget: { pair: [everyone, forGroup] },
  excludeTarget: { pair: [everyone, forGroup] },
  membershipRule: { pair: ['user.department -eq "1020"', 'user.department -eq "1030"'] },
  excludeGroups: { pair: [[groupId], []] },
  LanguageId: { pair: ["nb-NO", "sv-SE"] },
  TimeZoneId: { pair: ["W. Europe Standard Time", "UTC"] },
};

/** By kind and path. */
export const byKind: Readonly<Record<string, Readonly<Record<string, Choice>>>> = {
  accessReview: {
    reviewers,
    fallbackReviewers: reviewers,
    "settings.instanceDurationInDays": { pair: [5, 6] },
    "settings.applyActions": {
      pair: [
        [{ "@odata.type": "#microsoft.graph.removeAccessApplyAction" }],
        [{ "@odata.type": "#microsoft.graph.disableAndDeleteUserApplyAction" }],
      ],
    },
    "settings.recurrence.range.startDate": { pair: ["2027-01-04", "2027-02-01"] },
    "settings.recurrence.range.endDate": { apart: "it stands in a recurrence of type endDate only" },
    "settings.recurrence.range.numberOfOccurrences": { apart: "it stands in a recurrence of type numbered only" },
  },
  adminConsentRequestPolicy: { reviewers },
  groupUnifiedSettings: { PrefixSuffixNamingRequirement: { pair: ["GRP-[GroupName]", "[GroupName]-voss"] } },
  authenticationMethodsPolicy: {
    "registrationEnforcement.authenticationMethodsRegistrationCampaign.includeTargets": {
      pair: [
        [{ ...everyone, targetedAuthenticationMethod: "microsoftAuthenticator" }],
        [{ ...forGroup, targetedAuthenticationMethod: "microsoftAuthenticator" }],
      ],
    },
  },
  authorizationPolicy: {
    // Microsoft's ids of the roles Guest User and Restricted Guest User.
    guestUserRoleId: { pair: ["10dae51f-b6af-4016-8d66-8c2a99b929b3", "2af84b1e-32c8-42b7-82bc-daa82404023b"] },
    "defaultUserRolePermissions.permissionGrantPoliciesAssigned": {
      pair: [["ManagePermissionGrantsForSelf.microsoft-user-default-low"], []],
    },
  },
  b2bManagementPolicy: {
    AllowedDomains: { pair: [["fylke.example"], ["herad.example"]] },
    BlockedDomains: { apart: "a list of blocked domains and one of allowed domains exclude each other" },
  },
  autoAttendant: {
    EnableVoiceResponse: { apart: "callers are understood in few languages, none of them Norwegian" },
    "Operator.Id": { pair: [personId, phones.neighbour], beside: { Operator: operator } },
    "Operator.Type": { apart: "it is the kind of what Id names" },
    "Operator.EnableTranscription": { apart: "it goes with shared voicemail only" },
    "Operator.EnableSharedVoicemailSystemPromptSuppression": { apart: "it goes with shared voicemail only" },
    "Operator.CallPriority": { pair: [1, 2], beside: { Operator: operator } },
    "DefaultCallFlow.Greetings": announcement,
    "DefaultCallFlow.Menu.MenuOptions": { pair: [[forward(personId)], [forward(phones.neighbour)]] },
    CallFlows: { apart: "CallHandlingAssociations names them" },
    CallHandlingAssociations: { apart: "it goes with CallFlows, which are named in it" },
  },
  androidWorkProfileCompliancePolicy: compliance,
  iosCompliancePolicy: compliance,
  macOSCompliancePolicy: compliance,
  windows10CompliancePolicy: compliance,
  callQueue: {
    ChannelId: { apart: "it stands in place of Users and DistributionLists" },
    ChannelUserObjectId: { apart: "it goes with ChannelId" },
    PresenceBasedRouting: { pair: [true, false], beside: { RoutingMethod: "Serial" } },
    UseDefaultMusicOnHold: { apart: "it is the other side of MusicOnHoldAudioFileId" },
    IsCallbackEnabled: { apart: "it goes with a key, an offer and a group to tell" },
    CallbackRequestDtmf: { pair: ["Tone1", "Tone2"] },
    OverflowAction: withTarget,
    TimeoutAction: withTarget,
    NoAgentAction: { pair: ["Disconnect", "Queue"] },
    OverflowActionCallPriority: priorityOf("OverflowAction"),
    TimeoutActionCallPriority: priorityOf("TimeoutAction"),
    NoAgentActionCallPriority: priorityOf("NoAgentAction"),
    Users: { pair: [[personId], [phones.neighbour]] },
    DistributionLists: { pair: [[groupId], []] },
    TimeoutThreshold: { pair: [300, 600] },
    OverflowActionTarget: targetOf("OverflowAction"),
    TimeoutActionTarget: targetOf("TimeoutAction"),
    NoAgentActionTarget: targetOf("NoAgentAction"),
  },
  configurationMonitor: {
    "baseline.resources": {
      pair: [[monitored(true)], [monitored(false)]],
    },
    parameters: { apart: "they are the parameters that the baseline's resources name" },
  },
  defaultAppManagementPolicy: {
    "applicationRestrictions.keyCredentials": { pair: [[key(365)], [key(180)]] },
    "servicePrincipalRestrictions.keyCredentials": { pair: [[key(365)], [key(180)]] },
    "applicationRestrictions.passwordCredentials": { pair: [[password("enabled")], [password("disabled")]] },
    "servicePrincipalRestrictions.passwordCredentials": { pair: [[password("enabled")], [password("disabled")]] },
  },
  deviceRegistrationPolicy: {
    "azureADRegistration.allowedToRegister": everybodyOrNobody,
    "azureADJoin.allowedToJoin": everybodyOrNobody,
    "azureADJoin.localAdmins.registeringUsers": everybodyOrNobody,
  },
  groupLicenses: {
    licenses: { pair: [[{ skuPartNumber: "SPE_E3", disabledPlans: ["SWAY"] }], [{ skuPartNumber: "SPE_E3" }]] },
  },
  organizationalBranding: {
    backgroundColor: { pair: ["#1A4D2E", "#FFFFFF"] },
    headerBackgroundColor: { pair: ["#1A4D2E", "#FFFFFF"] },
  },
  qrCodePinAuthenticationMethod: { pinLength: { pair: [8, 10] } },
  resourceAccount: {
    application: { apart: "an account is made for one of the two" },
    usageLocation: { pair: ["NO", "SE"] },
  },
  resourceAccountAssociation: {
    ConfigurationId: { pair: [phones.queue, phones.otherQueue] },
    ConfigurationType: { apart: "it is the kind of what ConfigurationId names" },
  },
  sharePointTenantSettings: {
    sharingAllowedDomainList: {
      pair: [["fylke.example"], ["herad.example"]],
      beside: { sharingDomainRestrictionMode: "allowList" },
    },
    sharingBlockedDomainList: {
      pair: [["fylke.example"], ["herad.example"]],
      beside: { sharingDomainRestrictionMode: "blockList" },
    },
    siteCreationDefaultManagedPath: { pair: ["/sites/", "/teams/"] },
    siteCreationDefaultStorageLimitInMB: { pair: [2_048, 4_096] },
    "idleSessionSignOut.isEnabled": {
      pair: [true, false],
      beside: { idleSessionSignOut: { warnAfterInSeconds: 300, signOutAfterInSeconds: 600 } },
    },
  },
  team: {
    channels: { pair: [{ plan: { displayName: "Plan" } }, { plan: { displayName: "Framdrift" } }] },
    apps: { pair: [["com.microsoft.teamspace.tab.web"], []] },
    owners: { pair: [[personId], [phones.neighbour]] },
    members: { pair: [[personId], [phones.neighbour]], beside: { owners: [phones.queueAccount] } },
  },
  teamChannel: {
    owners: { pair: [[personId], [personId, phones.neighbour]], beside: { members: [] } },
    members: { pair: [[phones.neighbour], []], beside: { owners: [personId] } },
  },
  teamsGroupPolicyAssignment: {
    policyName: { pair: ["AllOn", "AllOff"] },
    rank: { apart: "it is an order among several groups: assignments.test.ts asks it of them" },
  },
  teamsUserPolicyAssignment: { policyName: { pair: ["AllOn", "AllOff"] } },
  telephoneNumberAssignment: {
    assignmentTargetId: { pair: [personId, phones.neighbour] },
    numberType: { apart: "it is what the operator sold the number as" },
    locationId: { pair: [phones.location, phones.otherLocation] },
    reverseNumberLookupOptions: { pair: [["skipInternalVoip"], []] },
  },
  voiceSchedule: {
    Type: { apart: "it says which of the two schedules the other settings are" },
    "FixedSchedule.DateTimeRanges": {
      apart: "a schedule is either of a week or of days, and the example is of a week",
    },
    "WeeklyRecurrentSchedule.MondayHours": hours,
    "WeeklyRecurrentSchedule.TuesdayHours": hours,
    "WeeklyRecurrentSchedule.WednesdayHours": hours,
    "WeeklyRecurrentSchedule.ThursdayHours": hours,
    "WeeklyRecurrentSchedule.FridayHours": hours,
    "WeeklyRecurrentSchedule.SaturdayHours": hours,
    "WeeklyRecurrentSchedule.SundayHours": hours,
  },
};

import type { DeclaredResource, DeclaredTenant, Observed, RuleSettings, Value } from "../../policies/rules.ts";
import { group, groupId, otherId, tenant } from "./tenants.ts";

type Inputs = Record<string, Value>;

const privilegedRoles = [
  "62e90394-69f5-4237-9190-012177145e10",
  "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "fe930be7-5e62-47db-91af-98c3a49a38b1",
  "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
  "29232cdf-9323-42fd-ade2-1d097af3e4de",
  "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
  "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  "158c047a-c907-4556-b7ef-446551a6b5f7",
];
const guests = [
  {
    guestOrExternalUserTypes: [
      "internalGuest",
      "b2bCollaborationGuest",
      "b2bCollaborationMember",
      "b2bDirectConnectUser",
      "otherExternalUser",
      "serviceProvider",
    ],
    externalTenants: [{ membershipKind: "all" }],
  },
];
const phishingResistant = "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004";
const everyone = { includedUsers: ["All"], excludedGroups: [groupId] };
const block = { operator: "OR", builtInControls: ["block"] };
const mfa = { operator: "OR", builtInControls: ["mfa"] };
const device = { operator: "OR", builtInControls: ["compliantDevice", "domainJoinedDevice"] };

function resource(type: string, name: string, inputs: Inputs): DeclaredResource {
  return { urn: `urn:pulumi:dev::raw::${type}::${name}`, type, name, inputs, outputs: {} };
}

function access(name: string, conditions: Inputs, more: Inputs): DeclaredResource {
  return resource("azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy", name, {
    displayName: name,
    state: "enabled",
    conditions: {
      applications: { includedApplications: ["All"] },
      clientAppTypes: ["all"],
      users: everyone,
      ...conditions,
    },
    ...more,
  });
}

export function setting(type: string, settings: Inputs, key: Inputs = {}): DeclaredResource {
  const name = typeof key.identity === "string" ? `${type} ${key.identity}` : type;
  return resource(`pulumi-nodejs:dynamic/tenant:${type}`, name, { ...key, settings });
}

const policies: readonly DeclaredResource[] = [
  access("mfa", {}, { grantControls: mfa }),
  access("legacy", { clientAppTypes: ["exchangeActiveSync", "other"] }, { grantControls: block }),
  access("device-code", { authenticationFlowTransferMethods: ["deviceCodeFlow"] }, { grantControls: block }),
  access("transfer", { authenticationFlowTransferMethods: ["authenticationTransfer"] }, { grantControls: block }),
  access(
    "administrators",
    { users: { includedRoles: privilegedRoles, excludedGroups: [groupId] } },
    {
      grantControls: { operator: "OR", authenticationStrengthPolicyId: phishingResistant },
      sessionControls: { signInFrequency: 4, signInFrequencyPeriod: "hours", persistentBrowserMode: "never" },
    },
  ),
  access(
    "everyone-strong",
    {},
    { grantControls: { operator: "OR", authenticationStrengthPolicyId: phishingResistant } },
  ),
  access(
    "guests",
    { users: { includedGuestsOrExternalUsers: guests, excludedGroups: [groupId] } },
    { grantControls: mfa, sessionControls: { signInFrequency: 1, signInFrequencyPeriod: "days" } },
  ),
  access("week", {}, { sessionControls: { signInFrequency: 7, signInFrequencyPeriod: "days" } }),
  access("user-risk", { userRiskLevels: ["high"] }, { grantControls: block }),
  access(
    "user-risk-repair",
    { userRiskLevels: ["medium"] },
    { grantControls: { operator: "AND", builtInControls: ["mfa", "passwordChange"] } },
  ),
  access("sign-in-risk", { signInRiskLevels: ["high"] }, { grantControls: block }),
  access("sign-in-doubt", { signInRiskLevels: ["medium"] }, { grantControls: mfa }),
  access("devices", {}, { grantControls: device }),
  access(
    "registration",
    { applications: { includedUserActions: ["urn:user:registersecurityinfo"] } },
    { grantControls: device },
  ),
  access(
    "platforms",
    { platforms: { includedPlatforms: ["all"], excludedPlatforms: ["android", "iOS", "windows", "macOS", "linux"] } },
    { grantControls: block },
  ),
  access("agents", { agentIdRiskLevels: ["high"] }, { grantControls: block }),
];

const settings: readonly DeclaredResource[] = [
  setting("AuthorizationPolicy", {
    guestUserRoleId: "2af84b1e-32c8-42b7-82bc-daa82404023b",
    allowInvitesFrom: "adminsAndGuestInviters",
    defaultUserRolePermissions: {
      allowedToCreateApps: false,
      allowedToCreateTenants: false,
      permissionGrantPoliciesAssigned: [],
    },
  }),
  setting("B2BManagementPolicy", { AllowedDomains: ["fylke.example"] }),
  setting("GroupUnifiedSettings", { AllowGuestsToBeGroupOwner: false }),
  setting(
    "AccessReview",
    {
      scope: { query: "./members/microsoft.graph.user/?$filter=(userType eq 'Guest')" },
      settings: {
        recurrence: { pattern: { type: "absoluteMonthly", interval: 3 } },
        defaultDecision: "Deny",
        defaultDecisionEnabled: true,
        autoApplyDecisionsEnabled: true,
      },
    },
    { displayName: "Guests" },
  ),
  resource("azuread:index/accessPackageAssignmentPolicy:AccessPackageAssignmentPolicy", "package", {
    requestorSettings: { scopeType: "SpecificConnectedOrganizationSubjects" },
    approvalSettings: { approvalRequired: true },
    durationInDays: 180,
  }),
  setting("CrossTenantAccessDefault", {
    inboundTrust: {
      isMfaAccepted: false,
      isCompliantDeviceAccepted: false,
      isHybridAzureADJoinedDeviceAccepted: false,
    },
    b2bDirectConnectInbound: { usersAndGroups: { accessType: "blocked" }, applications: { accessType: "blocked" } },
    b2bDirectConnectOutbound: { usersAndGroups: { accessType: "blocked" }, applications: { accessType: "blocked" } },
  }),
  setting("CrossTenantAccessPartner", { inboundTrust: { isMfaAccepted: true } }, { tenantId: otherId }),
  setting("AdminConsentRequestPolicy", {
    isEnabled: true,
    reviewers: [{ query: `/groups/${groupId}/members` }],
    requestDurationInDays: 30,
  }),
  setting("DefaultAppManagementPolicy", {
    isEnabled: true,
    applicationRestrictions: {
      passwordCredentials: [{ restrictionType: "passwordAddition", state: "enabled" }],
      keyCredentials: [{ restrictionType: "asymmetricKeyLifetime", state: "enabled", maxLifetime: "P180D" }],
    },
  }),
  setting("SmsAuthenticationMethod", { state: "disabled" }),
  setting("VoiceAuthenticationMethod", { state: "disabled" }),
  setting("EmailAuthenticationMethod", { state: "disabled" }),
  setting("AuthenticationMethodsPolicy", { policyMigrationState: "migrationComplete" }),
  setting("PasswordRuleSettings", { EnableBannedPasswordCheck: true, BannedPasswordList: ["herad", "fjord"] }),
  setting("TenantFederationSettings", {
    AllowFederatedUsers: true,
    AllowedDomains: ["fylke.example"],
    AllowTeamsConsumer: false,
    AllowTeamsConsumerInbound: false,
    ExternalAccessWithTrialTenants: "Blocked",
  }),
  setting("ExternalAccessPolicy", { CommunicationWithExternalOrgs: "OrganizationDefault" }, { identity: "folkevald" }),
  ...["Global", "voss-kontor", "voss-omsorg"].map((identity) =>
    setting(
      "TeamsMeetingPolicy",
      {
        AllowAnonymousUsersToStartMeeting: false,
        AutoAdmittedUsers: "EveryoneInCompanyExcludingGuests",
        AllowPSTNUsersToBypassLobby: false,
        AllowExternalParticipantGiveRequestControl: false,
        AllowAnonymousUsersToJoinMeeting: false,
        MeetingChatEnabledType: "EnabledExceptAnonymous",
        AllowExternalNonTrustedMeetingChat: false,
        DesignatedPresenterRoleMode: "OrganizerOnlyUserOverride",
        AllowCloudRecording: false,
        AllowTranscription: false,
        AutoRecording: "Disabled",
      },
      { identity },
    ),
  ),
  setting("TeamsMessagingPolicy", { AllowSecurityEndUserReporting: true }, { identity: "Global" }),
  setting("TeamsClientConfiguration", {
    AllowEmailIntoChannel: false,
    AllowBox: false,
    AllowDropBox: false,
    AllowEgnyte: false,
    AllowGoogleDrive: false,
    AllowShareFile: false,
    AllowScopedPeopleSearchandAccess: true,
  }),
  setting("OnlinePSTNGateway", {}, { identity: "sbc.voss.example" }),
  setting(
    "TeamsEmergencyCallRoutingPolicy",
    {
      EmergencyNumbers: ["110", "112", "113"].map((EmergencyDialString) => ({
        EmergencyDialString,
        OnlinePSTNUsage: "emergency",
      })),
    },
    { identity: "voss" },
  ),
  setting(
    "OnlineVoiceRoute",
    { NumberPattern: "^\\+?11[023]$", OnlinePstnUsages: ["emergency"], OnlinePstnGatewayList: ["sbc.voss.example"] },
    { identity: "emergency" },
  ),
  setting(
    "OnlineVoiceRoute",
    { NumberPattern: "^\\+47[2-7]\\d{7}$", OnlinePstnUsages: ["inland"], OnlinePstnGatewayList: ["sbc.voss.example"] },
    { identity: "inland" },
  ),
  setting("OnlineVoiceRoutingPolicy", { OnlinePstnUsages: ["inland"] }, { identity: "Global" }),
  setting(
    "TenantDialPlan",
    {
      NormalizationRules: [
        { Name: "emergency", Pattern: "^(11[023])$", Translation: "$1" },
        { Name: "national", Pattern: "^(\\d{8})$", Translation: "+47$1" },
      ],
    },
    { identity: "Voss" },
  ),
  setting("TeamsEmergencyCallingPolicy", { NotificationGroup: "vakt@voss.example" }, { identity: "Global" }),
  setting(
    "TelephoneNumberAssignment",
    { numberType: "directRouting", locationId: otherId },
    { telephoneNumber: "+4756529000" },
  ),
];

const breakGlass: DeclaredResource = {
  ...group("break-glass"),
  inputs: { displayName: "break-glass", assignableToRole: true, members: [groupId, otherId] },
};

const alert = resource("azure-native:monitor:ScheduledQueryRule", "break-glass-sign-in", {
  enabled: true,
  criteria: { allOf: [{ query: `SigninLogs | where UserId in ("${groupId}", "${otherId}")` }] },
  actions: { actionGroups: ["/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/actionGroups/duty"] },
});

const observed: Observed = {
  unreadable: {},
  counts: {
    breakGlassAccounts: 2,
    breakGlassDisabled: 0,
    breakGlassSynced: 0,
    breakGlassWithoutKey: 0,
    globalAdministrators: 3,
    syncedAdministrators: 0,
    standingPrivileges: 0,
    privilegedGuests: 0,
    staffWithoutPlace: 0,
    resourceAccountsOpen: 0,
    activationsWithoutApproval: 0,
    activationsUnannounced: 0,
    domainsWithExpiry: 0,
  },
  licences: ["entraP2"],
};

/** A tenant that keeps every rule, as a program declares it. */
export const declared: DeclaredTenant = tenant(breakGlass, alert, ...policies, ...settings);

/** The same tenant as it is read. */
export const read: DeclaredTenant = { ...declared, observed };

export const compliantSettings: RuleSettings = {
  breakGlass: ["break-glass"],
  statedOn: policies.map(({ name }) => name),
  licences: ["entraP2"],
  trustedPartners: [otherId],
  healthPolicies: ["voss-omsorg"],
  guestDomains: ["fylke.example"],
  federatedDomains: ["fylke.example"],
  bannedWords: ["herad"],
  pupils: true,
};

/** The tenant with one value of one resource changed; undefined takes the value away, "." the resource itself. */
export function changed(from: DeclaredTenant, name: string, path: string, value?: Value): DeclaredTenant {
  const found = from.resources.filter((one) => one.name === name);
  if (found.length === 0) throw new Error(`there is no ${name} in the compliant tenant`);
  const rest = from.resources.filter((one) => one.name !== name);
  if (path === ".") return { ...from, resources: rest };
  const next = found.map((one) => ({ ...one, inputs: put(one.inputs, path.split("."), value) }));
  return { ...from, resources: [...rest, ...next] };
}

function put(holder: Value | undefined, [key = "", ...rest]: readonly string[], value: Value | undefined): Inputs {
  const copy: Inputs = { ...(holder as Inputs | undefined) };
  if (rest.length > 0) copy[key] = put(copy[key], rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

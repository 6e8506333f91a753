import type { GuestsConfig } from "../config/guests.ts";
import type {
  AuthorizationPolicyArgs,
  CrossTenantAccessDefaultArgs,
  CrossTenantAccessPartnerArgs,
  ExternalAccessPolicyArgs,
  SharePointTenantSettingsArgs,
  TeamsGuestMeetingConfigurationArgs,
  TeamsGuestMessagingConfigurationArgs,
  TenantFederationSettingsArgs,
} from "../providers/index.ts";

/** Microsoft's id of the guest role that sees its own profile and its own groups, and nobody else's. */
const restrictedGuest = "2af84b1e-32c8-42b7-82bc-daa82404023b";

/** Who may invite, and what a guest sees. Members do not invite each for themselves, and guests invite nobody. */
export const invitations: AuthorizationPolicyArgs["settings"] = {
  allowInvitesFrom: "adminsAndGuestInviters",
  guestUserRoleId: restrictedGuest,
  allowEmailVerifiedUsersToJoinOrganization: false,
};

type Direction = "allowed" | "blocked";

const everyone = (accessType: Direction, application = "AllApplications") => ({
  usersAndGroups: { accessType, targets: [{ target: "AllUsers", targetType: "user" as const }] },
  applications: { accessType, targets: [{ target: application, targetType: "application" as const }] },
});

/** Of a tenant we do not know by name nothing is believed, and there are no shared channels with it. */
export const otherTenants: CrossTenantAccessDefaultArgs["settings"] = {
  inboundTrust: {
    isMfaAccepted: false,
    isCompliantDeviceAccepted: false,
    isHybridAzureADJoinedDeviceAccepted: false,
  },
  b2bDirectConnectInbound: everyone("blocked"),
  b2bDirectConnectOutbound: everyone("blocked"),
};

/** What is believed of one named tenant. Shared channels live in Office 365 and nothing else is opened for them. */
export function partnerSettings({
  trustMfa,
  trustDevices,
  sharedChannels,
}: GuestsConfig["partners"][string]): CrossTenantAccessPartnerArgs["settings"] {
  const channels = everyone(sharedChannels ? "allowed" : "blocked", sharedChannels ? "Office365" : "AllApplications");
  return {
    inboundTrust: {
      isMfaAccepted: trustMfa,
      isCompliantDeviceAccepted: trustDevices,
      isHybridAzureADJoinedDeviceAccepted: trustDevices,
    },
    b2bDirectConnectInbound: channels,
    b2bDirectConnectOutbound: channels,
  };
}

/** Files go to people with an account that is named, from the same domains, and no guest passes them on. */
export function fileSharing({ sharing, domains }: GuestsConfig): SharePointTenantSettingsArgs["settings"] {
  return {
    sharingCapability: sharing,
    sharingDomainRestrictionMode: "allowList",
    sharingAllowedDomainList: [...domains],
    isResharingByExternalUsersEnabled: false,
    isRequireAcceptingUserToMatchInvitedUserEnabled: true,
  };
}

/** Chat and calls with other organisations: those on the list; never private accounts, never a tenant on trial. */
export function federation(domains: readonly string[]): TenantFederationSettingsArgs["settings"] {
  const closed = {
    AllowTeamsConsumer: false,
    AllowTeamsConsumerInbound: false,
    ExternalAccessWithTrialTenants: "Blocked",
  } as const;
  // An empty list would mean everybody to Teams.
  if (domains.length === 0) return { ...closed, AllowFederatedUsers: false };
  return { ...closed, AllowFederatedUsers: true, AllowedDomains: [...domains] };
}

/** The same for each person, in the policy that everyone has who has no other. */
export function externalAccess(domains: readonly string[]): ExternalAccessPolicyArgs["settings"] {
  return {
    EnableFederationAccess: domains.length > 0,
    EnableTeamsConsumerAccess: false,
    EnableTeamsConsumerInbound: false,
  };
}

/** A guest shares one window at a time and starts no meeting. */
export const guestMeetings: TeamsGuestMeetingConfigurationArgs["settings"] = {
  AllowIPVideo: true,
  AllowMeetNow: false,
  ScreenSharingMode: "SingleApplication",
};

/** A guest writes and corrects; what has been written stays for the case file. */
export const guestMessages: TeamsGuestMessagingConfigurationArgs["settings"] = {
  AllowUserChat: true,
  AllowUserEditMessage: true,
  AllowUserDeleteMessage: false,
  AllowUserDeleteChat: false,
  AllowGiphy: false,
  AllowMemes: false,
  AllowStickers: false,
};

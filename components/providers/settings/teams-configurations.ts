import { onlineDialInConferencingTenantSettingsProperties } from "../generated/online-dial-in-conferencing-tenant-settings.generated.ts";
import { teamsClientConfigurationProperties } from "../generated/teams-client-configuration.generated.ts";
import { teamsExternalAccessConfigurationProperties } from "../generated/teams-external-access-configuration.generated.ts";
import { teamsGuestCallingConfigurationProperties } from "../generated/teams-guest-calling-configuration.generated.ts";
import { teamsGuestMeetingConfigurationProperties } from "../generated/teams-guest-meeting-configuration.generated.ts";
import { teamsGuestMessagingConfigurationProperties } from "../generated/teams-guest-messaging-configuration.generated.ts";
import { teamsMeetingConfigurationProperties } from "../generated/teams-meeting-configuration.generated.ts";
import { teamsMessagingConfigurationProperties } from "../generated/teams-messaging-configuration.generated.ts";
import { teamsUpgradeConfigurationProperties } from "../generated/teams-upgrade-configuration.generated.ts";
import { tenantFederationSettingsProperties } from "../generated/tenant-federation-settings.generated.ts";
import { defineTeamsConfiguration } from "../teams-admin/define-teams-type.ts";
import { all, distinct, within } from "../teams-admin/examine.ts";
import { examineFederation, federationFromWire, federationToWire } from "../teams-admin/federation.ts";

// What there is one of in a tenant.

export const teamsClientConfiguration = defineTeamsConfiguration(
  "TeamsClientConfiguration",
  "What Teams offers to everyone: guests, e-mail into channels, and storage services beside SharePoint.",
  teamsClientConfigurationProperties,
);

export const teamsMessagingConfiguration = defineTeamsConfiguration(
  "TeamsMessagingConfiguration",
  "How messages are checked for harmful links and files, and which kinds of them exist in the tenant.",
  teamsMessagingConfigurationProperties,
);

const ports = ["ClientAppSharingPort", "ClientAudioPort", "ClientVideoPort"];

export const teamsMeetingConfiguration = defineTeamsConfiguration(
  "TeamsMeetingConfiguration",
  "Whether anonymous people may join any meeting, what an invitation shows, and which ports media use.",
  teamsMeetingConfigurationProperties,
  {
    examine: all(
      within(Object.fromEntries(ports.map((port) => [port, [1024, 65_535] as const]))),
      distinct("PublishedEntraAuthenticationContexts", "Id"),
    ),
  },
);

export const teamsGuestCallingConfiguration = defineTeamsConfiguration(
  "TeamsGuestCallingConfiguration",
  "Whether guests may call people.",
  teamsGuestCallingConfigurationProperties,
);

export const teamsGuestMeetingConfiguration = defineTeamsConfiguration(
  "TeamsGuestMeetingConfiguration",
  "What guests may do in meetings: video, sharing, captions, meeting at once.",
  teamsGuestMeetingConfigurationProperties,
);

export const teamsGuestMessagingConfiguration = defineTeamsConfiguration(
  "TeamsGuestMessagingConfiguration",
  "What guests may do in chats: write, edit, delete, send pictures.",
  teamsGuestMessagingConfigurationProperties,
);

export const tenantFederationSettings = defineTeamsConfiguration(
  "TenantFederationSettings",
  "With which other organisations, and whether with private accounts, anyone here may chat and call.",
  tenantFederationSettingsProperties,
  {
    page: "TenantFederationConfiguration",
    caseless: ["AllowedDomains", "AllowedTrialTenantDomains", "BlockedDomains"],
    examine: examineFederation,
    fromWire: federationFromWire,
    toWire: federationToWire,
  },
);

export const teamsExternalAccessConfiguration = defineTeamsConfiguration(
  "TeamsExternalAccessConfiguration",
  "Which outsiders are blocked for everyone, and whether that list is in force.",
  teamsExternalAccessConfigurationProperties,
  { caseless: ["BlockedUsers"] },
);

export const teamsUpgradeConfiguration = defineTeamsConfiguration(
  "TeamsUpgradeConfiguration",
  "How a change from Skype for Business is carried out on people's computers.",
  teamsUpgradeConfigurationProperties,
);

export const onlineDialInConferencingTenantSettings = defineTeamsConfiguration(
  "OnlineDialInConferencingTenantSettings",
  "How people who take part by telephone are announced and shown, and how long their PIN is.",
  onlineDialInConferencingTenantSettingsProperties,
  { examine: within({ PinLength: [4, 12] }) },
);

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamschannelspolicy */
export interface TeamsChannelsPolicySettings {
  AllowChannelSharingToExternalUser?: boolean | undefined;
  AllowCreateChannel?: "Enabled" | "Disabled" | undefined;
  AllowCreateClassicChannel?: "Enabled" | "Disabled" | undefined;
  AllowCreatePrivateChannel?: "Enabled" | "Disabled" | undefined;
  AllowCreateSharedChannel?: "Enabled" | "Disabled" | undefined;
  AllowGuestsFromOutsideTeam?: "Enabled" | "Disabled" | undefined;
  AllowGuestsFromOutsideTeamInPrivateChannel?: "Enabled" | "Disabled" | undefined;
  AllowOrgWideTeamCreation?: boolean | undefined;
  AllowPrivateChannelCreation?: boolean | undefined;
  AllowSharedChannelCreation?: boolean | undefined;
  AllowSharingPrivateChannelWithTeamInOrg?: "Enabled" | "Disabled" | undefined;
  AllowSharingWithTeamInOrg?: "Enabled" | "Disabled" | undefined;
  AllowUserToParticipateInExternalSharedChannel?: boolean | undefined;
  AllowUsersFromOutsideTeam?: "Enabled" | "Disabled" | undefined;
  AllowUsersFromOutsideTeamInPrivateChannel?: "Enabled" | "Disabled" | undefined;
  CreateSharedChannelsByDefault?: "Enabled" | "Disabled" | undefined;
  DefaultChannelTypeOnCreation?: "Flexible" | "Private" | "Standard" | "Shared" | undefined;
  Description?: string | undefined;
  EnablePrivateTeamDiscovery?: boolean | undefined;
  /** @default "Enabled" */
  ThreadedChannelCreation?: "Enabled" | "Disabled" | undefined;
}

export const teamsChannelsPolicyProperties: PolicyProperties = {
  AllowChannelSharingToExternalUser: { type: "boolean" },
  AllowCreateChannel: { type: ["Enabled", "Disabled"] },
  AllowCreateClassicChannel: { type: ["Enabled", "Disabled"] },
  AllowCreatePrivateChannel: { type: ["Enabled", "Disabled"] },
  AllowCreateSharedChannel: { type: ["Enabled", "Disabled"] },
  AllowGuestsFromOutsideTeam: { type: ["Enabled", "Disabled"] },
  AllowGuestsFromOutsideTeamInPrivateChannel: { type: ["Enabled", "Disabled"] },
  AllowOrgWideTeamCreation: { type: "boolean" },
  AllowPrivateChannelCreation: { type: "boolean" },
  AllowSharedChannelCreation: { type: "boolean" },
  AllowSharingPrivateChannelWithTeamInOrg: { type: ["Enabled", "Disabled"] },
  AllowSharingWithTeamInOrg: { type: ["Enabled", "Disabled"] },
  AllowUserToParticipateInExternalSharedChannel: { type: "boolean" },
  AllowUsersFromOutsideTeam: { type: ["Enabled", "Disabled"] },
  AllowUsersFromOutsideTeamInPrivateChannel: { type: ["Enabled", "Disabled"] },
  CreateSharedChannelsByDefault: { type: ["Enabled", "Disabled"] },
  DefaultChannelTypeOnCreation: { type: ["Flexible", "Private", "Standard", "Shared"] },
  Description: { type: "string" },
  EnablePrivateTeamDiscovery: { type: "boolean" },
  ThreadedChannelCreation: { type: ["Enabled", "Disabled"], default: "Enabled" },
};

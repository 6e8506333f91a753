// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamseventspolicy */
export interface TeamsEventsPolicySettings {
  /** @default "Enabled" */
  AllowEmailEditing?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  AllowEngagementReport?: "Enabled" | "Disabled" | "ForceEnabled" | "ForceDisabled" | undefined;
  AllowEventIntegrations?: boolean | undefined;
  /** @default "Enabled" */
  AllowTownhalls?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  AllowWebinars?: "Enabled" | "Disabled" | undefined;
  AllowedQuestionTypesInRegistrationForm?: "DefaultOnly" | "DefaultAndPredefinedOnly" | "AllQuestions" | undefined;
  AllowedTownhallTypesForRecordingPublish?: "None" | "InviteOnly" | "EveryoneInCompanyIncludingGuests" | "Everyone" | undefined;
  AllowedWebinarTypesForRecordingPublish?: "None" | "InviteOnly" | "EveryoneInCompanyIncludingGuests" | "Everyone" | undefined;
  /** @default "Enabled" */
  BroadcastPremiumApps?: "Enabled" | "Disabled" | undefined;
  Description?: string | undefined;
  /** @default "Everyone" */
  EventAccessType?: "Everyone" | "EveryoneInCompanyExcludingGuests" | undefined;
  /** @default "Disabled" */
  HighBitrateForTownhall?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  ImmersiveEvents?: "Enabled" | "Disabled" | undefined;
  /** @default "FullInformation" */
  InfoShownInReportMode?: "FullInformation" | "IdentityOnly" | undefined;
  /** @default "Enabled" */
  RecordingForTownhall?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  RecordingForWebinar?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  Registration?: "Enabled" | "Disabled" | undefined;
  TownhallChatExperience?: "Optimized" | "None" | undefined;
  /** @default "Everyone" */
  TownhallEventAttendeeAccess?: "Everyone" | "EveryoneInOrganizationAndGuests" | undefined;
  /** @default "MicrosoftManaged" */
  TownhallMaxResolution?: "Max720p" | "Max1080p" | "MicrosoftManaged" | undefined;
  /** @default "Enabled" */
  TranscriptionForTownhall?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  TranscriptionForWebinar?: "Enabled" | "Disabled" | undefined;
  UseMicrosoftECDN?: boolean | undefined;
}

export const teamsEventsPolicyProperties: PolicyProperties = {
  AllowEmailEditing: { type: ["Enabled", "Disabled"], default: "Enabled" },
  AllowEngagementReport: { type: ["Enabled", "Disabled", "ForceEnabled", "ForceDisabled"], default: "Enabled" },
  AllowEventIntegrations: { type: "boolean" },
  AllowTownhalls: { type: ["Enabled", "Disabled"], default: "Enabled" },
  AllowWebinars: { type: ["Enabled", "Disabled"], default: "Enabled" },
  AllowedQuestionTypesInRegistrationForm: { type: ["DefaultOnly", "DefaultAndPredefinedOnly", "AllQuestions"] },
  AllowedTownhallTypesForRecordingPublish: { type: ["None", "InviteOnly", "EveryoneInCompanyIncludingGuests", "Everyone"] },
  AllowedWebinarTypesForRecordingPublish: { type: ["None", "InviteOnly", "EveryoneInCompanyIncludingGuests", "Everyone"] },
  BroadcastPremiumApps: { type: ["Enabled", "Disabled"], default: "Enabled" },
  Description: { type: "string" },
  EventAccessType: { type: ["Everyone", "EveryoneInCompanyExcludingGuests"], default: "Everyone" },
  HighBitrateForTownhall: { type: ["Enabled", "Disabled"], default: "Disabled" },
  ImmersiveEvents: { type: ["Enabled", "Disabled"], default: "Enabled" },
  InfoShownInReportMode: { type: ["FullInformation", "IdentityOnly"], default: "FullInformation" },
  RecordingForTownhall: { type: ["Enabled", "Disabled"], default: "Enabled" },
  RecordingForWebinar: { type: ["Enabled", "Disabled"], default: "Enabled" },
  Registration: { type: ["Enabled", "Disabled"], default: "Enabled" },
  TownhallChatExperience: { type: ["Optimized", "None"] },
  TownhallEventAttendeeAccess: { type: ["Everyone", "EveryoneInOrganizationAndGuests"], default: "Everyone" },
  TownhallMaxResolution: { type: ["Max720p", "Max1080p", "MicrosoftManaged"], default: "MicrosoftManaged" },
  TranscriptionForTownhall: { type: ["Enabled", "Disabled"], default: "Enabled" },
  TranscriptionForWebinar: { type: ["Enabled", "Disabled"], default: "Enabled" },
  UseMicrosoftECDN: { type: "boolean" },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsclientconfiguration */
export interface TeamsClientConfigurationSettings {
  AllowBox?: boolean | undefined;
  AllowDropBox?: boolean | undefined;
  AllowEgnyte?: boolean | undefined;
  AllowEmailIntoChannel?: boolean | undefined;
  AllowGoogleDrive?: boolean | undefined;
  AllowGuestUser?: boolean | undefined;
  AllowOrganizationTab?: boolean | undefined;
  AllowResourceAccountSendMessage?: boolean | undefined;
  /** @default false */
  AllowRoleBasedChatPermissions?: boolean | undefined;
  AllowScopedPeopleSearchandAccess?: boolean | undefined;
  AllowShareFile?: boolean | undefined;
  AllowSkypeBusinessInterop?: boolean | undefined;
  AllowTBotProactiveMessaging?: boolean | undefined;
  ContentPin?: "NotRequired" | "RequiredOutsideScheduleMeeting" | "AlwaysRequired" | undefined;
  ResourceAccountContentAccess?: "NoAccess" | "PartialAccess" | "FullAccess" | undefined;
  RestrictedSenderList?: string | undefined;
  UseUnifiedDomain?: "MicrosoftDefault" | "Disabled" | undefined;
}

export const teamsClientConfigurationProperties: PolicyProperties = {
  AllowBox: { type: "boolean" },
  AllowDropBox: { type: "boolean" },
  AllowEgnyte: { type: "boolean" },
  AllowEmailIntoChannel: { type: "boolean" },
  AllowGoogleDrive: { type: "boolean" },
  AllowGuestUser: { type: "boolean" },
  AllowOrganizationTab: { type: "boolean" },
  AllowResourceAccountSendMessage: { type: "boolean" },
  AllowRoleBasedChatPermissions: { type: "boolean", default: false },
  AllowScopedPeopleSearchandAccess: { type: "boolean" },
  AllowShareFile: { type: "boolean" },
  AllowSkypeBusinessInterop: { type: "boolean" },
  AllowTBotProactiveMessaging: { type: "boolean" },
  ContentPin: { type: ["NotRequired", "RequiredOutsideScheduleMeeting", "AlwaysRequired"] },
  ResourceAccountContentAccess: { type: ["NoAccess", "PartialAccess", "FullAccess"] },
  RestrictedSenderList: { type: "string" },
  UseUnifiedDomain: { type: ["MicrosoftDefault", "Disabled"] },
};

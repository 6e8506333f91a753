// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { Json } from "../../graph/index.ts";
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinedialinconferencingtenantsettings */
export interface OnlineDialInConferencingTenantSettingsSettings {
  AllowFederatedUsersToDialOutToSelf?: string | undefined;
  AllowFederatedUsersToDialOutToThirdParty?: string | undefined;
  AllowPSTNOnlyMeetingsByDefault?: boolean | undefined;
  AllowedDialOutExternalDomains?: Json[] | undefined;
  AutomaticallyMigrateUserMeetings?: boolean | undefined;
  AutomaticallyReplaceAcpProvider?: boolean | undefined;
  AutomaticallySendEmailsToUsers?: boolean | undefined;
  EnableDialOutJoinConfirmation?: boolean | undefined;
  EnableEntryExitNotifications?: boolean | undefined;
  EnableNameRecording?: boolean | undefined;
  EntryExitAnnouncementsType?: string | undefined;
  IncludeTollFreeNumberInMeetingInvites?: boolean | undefined;
  /** @default "MaskedForExternalUsers" */
  MaskPstnNumbersType?: "MaskedForExternalUsers" | "MaskedForAllUsers" | "NoMasking" | undefined;
  MigrateServiceNumbersOnCrossForestMove?: boolean | undefined;
  PinLength?: number | undefined;
  SendEmailFromAddress?: string | undefined;
  SendEmailFromDisplayName?: string | undefined;
  SendEmailFromOverride?: boolean | undefined;
  UseUniqueConferenceIds?: boolean | undefined;
}

export const onlineDialInConferencingTenantSettingsProperties: PolicyProperties = {
  AllowFederatedUsersToDialOutToSelf: { type: "string" },
  AllowFederatedUsersToDialOutToThirdParty: { type: "string" },
  AllowPSTNOnlyMeetingsByDefault: { type: "boolean" },
  AllowedDialOutExternalDomains: { type: "list" },
  AutomaticallyMigrateUserMeetings: { type: "boolean" },
  AutomaticallyReplaceAcpProvider: { type: "boolean" },
  AutomaticallySendEmailsToUsers: { type: "boolean" },
  EnableDialOutJoinConfirmation: { type: "boolean" },
  EnableEntryExitNotifications: { type: "boolean" },
  EnableNameRecording: { type: "boolean" },
  EntryExitAnnouncementsType: { type: "string" },
  IncludeTollFreeNumberInMeetingInvites: { type: "boolean" },
  MaskPstnNumbersType: { type: ["MaskedForExternalUsers", "MaskedForAllUsers", "NoMasking"], default: "MaskedForExternalUsers" },
  MigrateServiceNumbersOnCrossForestMove: { type: "boolean" },
  PinLength: { type: "integer" },
  SendEmailFromAddress: { type: "string" },
  SendEmailFromDisplayName: { type: "string" },
  SendEmailFromOverride: { type: "boolean" },
  UseUniqueConferenceIds: { type: "boolean" },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmessagingpolicy */
export interface TeamsMessagingPolicySettings {
  AllowChatWithGroup?: boolean | undefined;
  AllowCommunicationComplianceEndUserReporting?: boolean | undefined;
  AllowCustomGroupChatAvatars?: boolean | undefined;
  AllowExtendedWorkInfoInSearch?: boolean | undefined;
  AllowFluidCollaborate?: boolean | undefined;
  AllowFullChatPermissionUserToDeleteAnyMessage?: boolean | undefined;
  AllowGiphy?: boolean | undefined;
  AllowGiphyDisplay?: boolean | undefined;
  AllowGroupChatJoinLinks?: boolean | undefined;
  AllowImmersiveReader?: boolean | undefined;
  AllowMemes?: boolean | undefined;
  AllowOwnerDeleteMessage?: boolean | undefined;
  AllowPasteInternetImage?: boolean | undefined;
  AllowPriorityMessages?: boolean | undefined;
  AllowRemoveUser?: boolean | undefined;
  AllowSecurityEndUserReporting?: boolean | undefined;
  AllowSmartCompose?: boolean | undefined;
  /** @default true */
  AllowSmartReply?: boolean | undefined;
  AllowStickers?: boolean | undefined;
  AllowUrlPreviews?: boolean | undefined;
  AllowUserChat?: boolean | undefined;
  /** @default true */
  AllowUserDeleteChat?: boolean | undefined;
  AllowUserDeleteMessage?: boolean | undefined;
  AllowUserEditMessage?: boolean | undefined;
  AllowUserTranslation?: boolean | undefined;
  AllowVideoMessages?: boolean | undefined;
  AudioMessageEnabledType?: "ChatsAndChannels" | "ChatsOnly" | "Disabled" | undefined;
  /** @default "Enabled" */
  AutoShareFilesInExternalChats?: "Enabled" | "Disabled" | undefined;
  ChannelsInChatListEnabledType?: "DisabledUserOverride" | "EnabledUserOverride" | undefined;
  /** @default "Restricted" */
  ChatPermissionRole?: "Full" | "Limited" | "Restricted" | undefined;
  CreateCustomEmojis?: boolean | undefined;
  DeleteCustomEmojis?: boolean | undefined;
  Description?: string | undefined;
  /** @default "Enabled" */
  DesignerForBackgroundsAndImages?: "Enabled" | "Disabled" | undefined;
  GiphyRatingType?: "STRICT" | "MODERATE" | "NORESTRICTION" | undefined;
  InOrganizationChatControl?: string | undefined;
  ReadReceiptsEnabledType?: "UserPreference" | "Everyone" | "None" | undefined;
  /** @default true */
  UseB2BInvitesToAddExternalUsers?: boolean | undefined;
  /** @default false */
  UsersCanDeleteBotMessages?: boolean | undefined;
}

export const teamsMessagingPolicyProperties: PolicyProperties = {
  AllowChatWithGroup: { type: "boolean" },
  AllowCommunicationComplianceEndUserReporting: { type: "boolean" },
  AllowCustomGroupChatAvatars: { type: "boolean" },
  AllowExtendedWorkInfoInSearch: { type: "boolean" },
  AllowFluidCollaborate: { type: "boolean" },
  AllowFullChatPermissionUserToDeleteAnyMessage: { type: "boolean" },
  AllowGiphy: { type: "boolean" },
  AllowGiphyDisplay: { type: "boolean" },
  AllowGroupChatJoinLinks: { type: "boolean" },
  AllowImmersiveReader: { type: "boolean" },
  AllowMemes: { type: "boolean" },
  AllowOwnerDeleteMessage: { type: "boolean" },
  AllowPasteInternetImage: { type: "boolean" },
  AllowPriorityMessages: { type: "boolean" },
  AllowRemoveUser: { type: "boolean" },
  AllowSecurityEndUserReporting: { type: "boolean" },
  AllowSmartCompose: { type: "boolean" },
  AllowSmartReply: { type: "boolean", default: true },
  AllowStickers: { type: "boolean" },
  AllowUrlPreviews: { type: "boolean" },
  AllowUserChat: { type: "boolean" },
  AllowUserDeleteChat: { type: "boolean", default: true },
  AllowUserDeleteMessage: { type: "boolean" },
  AllowUserEditMessage: { type: "boolean" },
  AllowUserTranslation: { type: "boolean" },
  AllowVideoMessages: { type: "boolean" },
  AudioMessageEnabledType: { type: ["ChatsAndChannels", "ChatsOnly", "Disabled"] },
  AutoShareFilesInExternalChats: { type: ["Enabled", "Disabled"], default: "Enabled" },
  ChannelsInChatListEnabledType: { type: ["DisabledUserOverride", "EnabledUserOverride"] },
  ChatPermissionRole: { type: ["Full", "Limited", "Restricted"], default: "Restricted" },
  CreateCustomEmojis: { type: "boolean" },
  DeleteCustomEmojis: { type: "boolean" },
  Description: { type: "string" },
  DesignerForBackgroundsAndImages: { type: ["Enabled", "Disabled"], default: "Enabled" },
  GiphyRatingType: { type: ["STRICT", "MODERATE", "NORESTRICTION"] },
  InOrganizationChatControl: { type: "string" },
  ReadReceiptsEnabledType: { type: ["UserPreference", "Everyone", "None"] },
  UseB2BInvitesToAddExternalUsers: { type: "boolean", default: true },
  UsersCanDeleteBotMessages: { type: "boolean", default: false },
};

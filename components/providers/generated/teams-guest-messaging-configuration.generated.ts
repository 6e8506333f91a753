// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestmessagingconfiguration */
export interface TeamsGuestMessagingConfigurationSettings {
  AllowGiphy?: boolean | undefined;
  AllowImmersiveReader?: boolean | undefined;
  AllowMemes?: boolean | undefined;
  AllowStickers?: boolean | undefined;
  AllowUserChat?: boolean | undefined;
  /** @default true */
  AllowUserDeleteChat?: boolean | undefined;
  AllowUserDeleteMessage?: boolean | undefined;
  AllowUserEditMessage?: boolean | undefined;
  GiphyRatingType?: "Moderate" | "Strict" | "NoRestriction" | undefined;
  /** @default false */
  UsersCanDeleteBotMessages?: boolean | undefined;
}

export const teamsGuestMessagingConfigurationProperties: PolicyProperties = {
  AllowGiphy: { type: "boolean" },
  AllowImmersiveReader: { type: "boolean" },
  AllowMemes: { type: "boolean" },
  AllowStickers: { type: "boolean" },
  AllowUserChat: { type: "boolean" },
  AllowUserDeleteChat: { type: "boolean", default: true },
  AllowUserDeleteMessage: { type: "boolean" },
  AllowUserEditMessage: { type: "boolean" },
  GiphyRatingType: { type: ["Moderate", "Strict", "NoRestriction"] },
  UsersCanDeleteBotMessages: { type: "boolean", default: false },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmessagingconfiguration */
export interface TeamsMessagingConfigurationSettings {
  /** @default "Enabled" */
  Communities?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  ContentBasedPhishingCheck?: "Enabled" | "Disabled" | undefined;
  CustomEmojis?: boolean | undefined;
  EnableInOrganizationChatControl?: boolean | undefined;
  EnableVideoMessageCaptions?: boolean | undefined;
  /** @default "Enabled" */
  FileTypeCheck?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  MessagingNotes?: string | undefined;
  /** @default "Enabled" */
  ReportIncorrectSecurityDetections?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  UrlReputationCheck?: "Enabled" | "Disabled" | undefined;
}

export const teamsMessagingConfigurationProperties: PolicyProperties = {
  Communities: { type: ["Enabled", "Disabled"], default: "Enabled" },
  ContentBasedPhishingCheck: { type: ["Enabled", "Disabled"], default: "Enabled" },
  CustomEmojis: { type: "boolean" },
  EnableInOrganizationChatControl: { type: "boolean" },
  EnableVideoMessageCaptions: { type: "boolean" },
  FileTypeCheck: { type: ["Enabled", "Disabled"], default: "Enabled" },
  MessagingNotes: { type: "string", default: "Enabled" },
  ReportIncorrectSecurityDetections: { type: ["Enabled", "Disabled"], default: "Enabled" },
  UrlReputationCheck: { type: ["Enabled", "Disabled"], default: "Enabled" },
};

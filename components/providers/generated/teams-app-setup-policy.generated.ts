// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { Json } from "../../graph/index.ts";
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsappsetuppolicy */
export interface TeamsAppSetupPolicySettings {
  AdditionalCustomizationApps?: Json[] | undefined;
  AllowSideLoading?: boolean | undefined;
  AllowUserPinning?: boolean | undefined;
  AppPresetList?: { Id: string }[] | undefined;
  AppPresetMeetingList?: { Id: string }[] | undefined;
  Description?: string | undefined;
  PinnedAppBarApps?: { Id: string; Order?: number | undefined }[] | undefined;
  PinnedCallingBarApps?: { Id: string; Order?: number | undefined }[] | undefined;
  PinnedMessageBarApps?: { Id: string; Order?: number | undefined }[] | undefined;
}

export const teamsAppSetupPolicyProperties: PolicyProperties = {
  AdditionalCustomizationApps: { type: "list" },
  AllowSideLoading: { type: "boolean" },
  AllowUserPinning: { type: "boolean" },
  AppPresetList: { type: { items: { Id: { type: "string", required: true } } } },
  AppPresetMeetingList: { type: { items: { Id: { type: "string", required: true } } } },
  Description: { type: "string" },
  PinnedAppBarApps: { type: { items: { Id: { type: "string", required: true }, Order: { type: "integer" } } } },
  PinnedCallingBarApps: { type: { items: { Id: { type: "string", required: true }, Order: { type: "integer" } } } },
  PinnedMessageBarApps: { type: { items: { Id: { type: "string", required: true }, Order: { type: "integer" } } } },
};

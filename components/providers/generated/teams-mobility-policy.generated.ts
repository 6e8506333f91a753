// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmobilitypolicy */
export interface TeamsMobilityPolicySettings {
  Description?: string | undefined;
  IPAudioMobileMode?: "WifiOnly" | "AllNetworks" | undefined;
  IPVideoMobileMode?: "WifiOnly" | "AllNetworks" | undefined;
  /** @default "OfferBrowserOptions" */
  LinksInTeams?: "OfferBrowserOptions" | "UseUserDefaults" | undefined;
  MobileDialerPreference?: "Teams" | "Native" | "UserOverride" | undefined;
}

export const teamsMobilityPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  IPAudioMobileMode: { type: ["WifiOnly", "AllNetworks"] },
  IPVideoMobileMode: { type: ["WifiOnly", "AllNetworks"] },
  LinksInTeams: { type: ["OfferBrowserOptions", "UseUserDefaults"], default: "OfferBrowserOptions" },
  MobileDialerPreference: { type: ["Teams", "Native", "UserOverride"] },
};

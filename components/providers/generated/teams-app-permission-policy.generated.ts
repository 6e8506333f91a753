// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsapppermissionpolicy */
export interface TeamsAppPermissionPolicySettings {
  DefaultCatalogApps?: { Id: string }[] | undefined;
  DefaultCatalogAppsType?: "AllowedAppList" | "BlockedAppList" | undefined;
  Description?: string | undefined;
  GlobalCatalogApps?: { Id: string }[] | undefined;
  GlobalCatalogAppsType?: "AllowedAppList" | "BlockedAppList" | undefined;
  PrivateCatalogApps?: { Id: string }[] | undefined;
  PrivateCatalogAppsType?: "AllowedAppList" | "BlockedAppList" | undefined;
}

export const teamsAppPermissionPolicyProperties: PolicyProperties = {
  DefaultCatalogApps: { type: { items: { Id: { type: "string", required: true } } } },
  DefaultCatalogAppsType: { type: ["AllowedAppList", "BlockedAppList"] },
  Description: { type: "string" },
  GlobalCatalogApps: { type: { items: { Id: { type: "string", required: true } } } },
  GlobalCatalogAppsType: { type: ["AllowedAppList", "BlockedAppList"] },
  PrivateCatalogApps: { type: { items: { Id: { type: "string", required: true } } } },
  PrivateCatalogAppsType: { type: ["AllowedAppList", "BlockedAppList"] },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantdialplan */
export interface TenantDialPlanSettings {
  Description?: string | undefined;
  NormalizationRules?: { Name: string; Description?: string | undefined; Pattern: string; Translation: string; IsInternalExtension?: boolean | undefined }[] | undefined;
}

export const tenantDialPlanProperties: PolicyProperties = {
  Description: { type: "string" },
  NormalizationRules: { type: { items: { Name: { type: "string", required: true }, Description: { type: "string" }, Pattern: { type: "string", required: true }, Translation: { type: "string", required: true }, IsInternalExtension: { type: "boolean" } } } },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamstemplatepermissionpolicy */
export interface TeamsTemplatePermissionPolicySettings {
  Description?: string | undefined;
  HiddenTemplates?: { Id: string }[] | undefined;
}

export const teamsTemplatePermissionPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  HiddenTemplates: { type: { items: { Id: { type: "string", required: true } } } },
};

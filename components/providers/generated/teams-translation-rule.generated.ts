// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamstranslationrule */
export interface TeamsTranslationRuleSettings {
  Description?: string | undefined;
  Pattern: string;
  Translation: string;
}

export const teamsTranslationRuleProperties: PolicyProperties = {
  Description: { type: "string" },
  Pattern: { type: "string", required: true },
  Translation: { type: "string", required: true },
};

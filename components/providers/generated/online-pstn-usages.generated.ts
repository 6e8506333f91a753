// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinepstnusage */
export interface OnlinePstnUsagesSettings {
  Usage: string[];
}

export const onlinePstnUsagesProperties: PolicyProperties = {
  Usage: { type: "strings", required: true },
};

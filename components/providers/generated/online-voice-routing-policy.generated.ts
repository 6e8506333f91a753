// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoiceroutingpolicy */
export interface OnlineVoiceRoutingPolicySettings {
  Description?: string | undefined;
  OnlinePstnUsages?: string[] | undefined;
  RouteType?: string | undefined;
}

export const onlineVoiceRoutingPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  OnlinePstnUsages: { type: "strings" },
  RouteType: { type: "string" },
};

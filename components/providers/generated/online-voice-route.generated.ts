// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoiceroute */
export interface OnlineVoiceRouteSettings {
  BridgeSourcePhoneNumber?: string | undefined;
  Description?: string | undefined;
  NumberPattern: string;
  OnlinePstnGatewayList?: string[] | undefined;
  OnlinePstnUsages?: string[] | undefined;
  Priority?: number | undefined;
}

export const onlineVoiceRouteProperties: PolicyProperties = {
  BridgeSourcePhoneNumber: { type: "string" },
  Description: { type: "string" },
  NumberPattern: { type: "string", required: true },
  OnlinePstnGatewayList: { type: "strings" },
  OnlinePstnUsages: { type: "strings" },
  Priority: { type: "integer" },
};

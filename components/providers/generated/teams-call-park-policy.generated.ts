// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallparkpolicy */
export interface TeamsCallParkPolicySettings {
  AllowCallPark?: boolean | undefined;
  Description?: string | undefined;
  /** @default 300 */
  ParkTimeoutSeconds?: number | undefined;
  /** @default 99 */
  PickupRangeEnd?: number | undefined;
  /** @default 10 */
  PickupRangeStart?: number | undefined;
}

export const teamsCallParkPolicyProperties: PolicyProperties = {
  AllowCallPark: { type: "boolean" },
  Description: { type: "string" },
  ParkTimeoutSeconds: { type: "integer", default: 300 },
  PickupRangeEnd: { type: "integer", default: 99 },
  PickupRangeStart: { type: "integer", default: 10 },
};

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cscallinglineidentity */
export interface CallingLineIdentitySettings {
  BlockIncomingPstnCallerID?: boolean | undefined;
  CallingIDSubstitute?: "Anonymous" | "LineUri" | "Resource" | undefined;
  CompanyName?: string | undefined;
  Description?: string | undefined;
  /** @default false */
  EnableUserOverride?: boolean | undefined;
  ResourceAccount?: string | undefined;
}

export const callingLineIdentityProperties: PolicyProperties = {
  BlockIncomingPstnCallerID: { type: "boolean" },
  CallingIDSubstitute: { type: ["Anonymous", "LineUri", "Resource"] },
  CompanyName: { type: "string" },
  Description: { type: "string" },
  EnableUserOverride: { type: "boolean", default: false },
  ResourceAccount: { type: "guid" },
};

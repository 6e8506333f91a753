// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsemergencycallroutingpolicy */
export interface TeamsEmergencyCallRoutingPolicySettings {
  AllowEnhancedEmergencyServices?: boolean | undefined;
  Description?: string | undefined;
  EmergencyNumbers?: { EmergencyDialString: string; EmergencyDialMask?: string | undefined; OnlinePSTNUsage?: string | undefined }[] | undefined;
}

export const teamsEmergencyCallRoutingPolicyProperties: PolicyProperties = {
  AllowEnhancedEmergencyServices: { type: "boolean" },
  Description: { type: "string" },
  EmergencyNumbers: { type: { items: { EmergencyDialString: { type: "string", required: true }, EmergencyDialMask: { type: "string" }, OnlinePSTNUsage: { type: "string" } } } },
};

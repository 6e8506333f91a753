// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsunassignednumbertreatment */
export interface TeamsUnassignedNumberTreatmentSettings {
  Description?: string | undefined;
  Pattern: string;
  Target: string;
  TargetType: "User" | "ResourceAccount" | "Announcement";
  TreatmentPriority?: number | undefined;
}

export const teamsUnassignedNumberTreatmentProperties: PolicyProperties = {
  Description: { type: "string" },
  Pattern: { type: "string", required: true },
  Target: { type: "string", required: true },
  TargetType: { type: ["User", "ResourceAccount", "Announcement"], required: true },
  TreatmentPriority: { type: "integer" },
};

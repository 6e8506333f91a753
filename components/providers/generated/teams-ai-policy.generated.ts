// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsaipolicy */
export interface TeamsAIPolicySettings {
  Description?: string | undefined;
  /** @default "Enabled" */
  EnrollFace?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  EnrollVoice?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  PassiveVoiceEnrollment?: "Enabled" | "Disabled" | undefined;
  /** @default "Enabled" */
  SpeakerAttributionBYOD?: "Enabled" | "Disabled" | undefined;
}

export const teamsAIPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  EnrollFace: { type: ["Enabled", "Disabled"], default: "Enabled" },
  EnrollVoice: { type: ["Enabled", "Disabled"], default: "Enabled" },
  PassiveVoiceEnrollment: { type: ["Enabled", "Disabled"], default: "Enabled" },
  SpeakerAttributionBYOD: { type: ["Enabled", "Disabled"], default: "Enabled" },
};

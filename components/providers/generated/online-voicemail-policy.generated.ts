// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoicemailpolicy */
export interface OnlineVoicemailPolicySettings {
  Description?: string | undefined;
  EnableEditingCallAnswerRulesSetting?: boolean | undefined;
  EnableTranscription?: boolean | undefined;
  EnableTranscriptionProfanityMasking?: boolean | undefined;
  EnableTranscriptionTranslation?: boolean | undefined;
  /** @default false */
  EnableVoicemailTriage?: boolean | undefined;
  MaximumRecordingLength?: string | undefined;
  PostambleAudioFile?: string | undefined;
  PreambleAudioFile?: string | undefined;
  /** @default false */
  PreamblePostambleMandatory?: boolean | undefined;
  PrimarySystemPromptLanguage?: string | undefined;
  SecondarySystemPromptLanguage?: string | undefined;
  ShareData?: "Defer" | "Deny" | undefined;
}

export const onlineVoicemailPolicyProperties: PolicyProperties = {
  Description: { type: "string" },
  EnableEditingCallAnswerRulesSetting: { type: "boolean" },
  EnableTranscription: { type: "boolean" },
  EnableTranscriptionProfanityMasking: { type: "boolean" },
  EnableTranscriptionTranslation: { type: "boolean" },
  EnableVoicemailTriage: { type: "boolean", default: false },
  MaximumRecordingLength: { type: "string" },
  PostambleAudioFile: { type: "string" },
  PreambleAudioFile: { type: "string" },
  PreamblePostambleMandatory: { type: "boolean", default: false },
  PrimarySystemPromptLanguage: { type: "string" },
  SecondarySystemPromptLanguage: { type: "string" },
  ShareData: { type: ["Defer", "Deny"] },
};

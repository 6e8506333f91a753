/** What a resource account answers for, with Microsoft's application ids. */
export const voiceApplications = {
  AutoAttendant: "ce933385-9390-45d1-9512-c8d228074e07",
  CallQueue: "11cd3e2e-fccb-42ad-ad00-878b93575e07",
} as const;

export type VoiceApplication = keyof typeof voiceApplications;

export const voiceApplicationNames = ["AutoAttendant", "CallQueue"] as const satisfies readonly VoiceApplication[];

/**
 * UNVERIFIED. The service takes these choices as numbers, and no public page or client says which number is which word:
 * they are taken to be counted in the order of the cmdlet's page, whose first word is the default. Whoever first runs this
 * on a tenant compares one queue with the admin centre (the manual step `call-queue-actions`).
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/new-cscallqueue
 */
export const callQueueWords = {
  RoutingMethod: ["Attendant", "Serial", "RoundRobin", "LongestIdle"],
  OverflowAction: ["DisconnectWithBusy", "Forward", "Voicemail", "SharedVoicemail"],
  TimeoutAction: ["Disconnect", "Forward", "Voicemail", "SharedVoicemail"],
  NoAgentAction: ["Queue", "Disconnect", "Forward", "Voicemail", "SharedVoicemail"],
  NoAgentApplyTo: ["AllCalls", "NewCalls"],
} as const;

export function isWorded(name: string): name is keyof typeof callQueueWords {
  return Object.hasOwn(callQueueWords, name);
}

import type { TeamsVoiceApplicationsPolicyArgs } from "../../providers/index.ts";

/**
 * What a unit may do with its own queue: greetings, opening hours and who answers, but not where calls go when nobody
 * does. Teams gives this kind of policy to single people only, never to a group.
 *
 * @see https://learn.microsoft.com/microsoftteams/aa-cq-authorized-users
 */
export const queueKeepers = {
  AllowAutoAttendantBusinessHoursGreetingChange: true,
  AllowAutoAttendantAfterHoursGreetingChange: true,
  AllowAutoAttendantHolidayGreetingChange: true,
  AllowCallQueueWelcomeGreetingChange: true,
  AllowCallQueueAgentOptChange: true,
  AllowCallQueueMembershipChange: true,
  AllowCallQueueOptOutChange: true,
} as const satisfies TeamsVoiceApplicationsPolicyArgs["settings"];

import type { TeamsMeetingPolicyArgs, TeamsMessagingPolicyArgs } from "../providers/index.ts";

/** Teams policies of one persona, in Microsoft's own property names. */
export interface PersonaPolicies {
  /**
   * Whose policy counts for someone in two groups: the lowest wins. Teams keeps ranks as places, 1, 2, 3 …
   *
   * @see https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups
   */
  rank: number;
  /** What the persona may do in meetings it organises: Microsoft's names, and only those that are held. */
  meeting: TeamsMeetingPolicyArgs["settings"];
  /** What the persona may do in chats and channels. */
  messaging: TeamsMessagingPolicyArgs["settings"];
}

/** Outsiders wait in the lobby and cannot start a meeting or take over a screen, whatever the persona. */
const everyMeeting = {
  AllowAnonymousUsersToStartMeeting: false,
  AllowPSTNUsersToBypassLobby: false,
  AllowExternalParticipantGiveRequestControl: false,
  AutoAdmittedUsers: "EveryoneInCompanyExcludingGuests",
} as const;

/** Policies of the first two personas. Care shares devices and speaks of patients: nothing is recorded there. */
export const standardPolicies: Readonly<Record<string, PersonaPolicies>> = {
  omsorg: {
    rank: 1,
    meeting: { ...everyMeeting, AllowCloudRecording: false, AllowTranscription: false },
    messaging: {
      AllowGiphy: false,
      AllowUserDeleteMessage: false,
      AllowUserEditMessage: true,
      AllowPriorityMessages: true,
    },
  },
  kontor: {
    rank: 2,
    meeting: { ...everyMeeting, AllowCloudRecording: true, AllowTranscription: true },
    messaging: {
      AllowGiphy: true,
      GiphyRatingType: "STRICT",
      AllowUserDeleteMessage: true,
      AllowUserEditMessage: true,
    },
  },
};

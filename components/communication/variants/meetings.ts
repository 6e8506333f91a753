import type { PolicySettings } from "../policy-kinds.ts";

/** Outsiders wait in the lobby and cannot start a meeting or take over a screen, whatever the persona. */
export const everyMeeting = {
  AllowAnonymousUsersToStartMeeting: false,
  AllowPSTNUsersToBypassLobby: false,
  AllowExternalParticipantGiveRequestControl: false,
  AutoAdmittedUsers: "EveryoneInCompanyExcludingGuests",
} as const;

/** Captions and text as one types: nobody who hears badly has to ask for them. */
const accessible = { LiveCaptionsEnabledType: "DisabledUserOverride", RealTimeText: "Enabled" } as const;

/** Meeting policies by name. Care speaks of patients: nothing is recorded there, and nothing in political meetings either. */
export const meetingVariants = {
  omsorg: { ...everyMeeting, AllowCloudRecording: false, AllowTranscription: false },
  kontor: { ...everyMeeting, AllowCloudRecording: true, AllowTranscription: true },
  skule: {
    ...everyMeeting,
    ...accessible,
    AllowCloudRecording: false,
    AllowTranscription: true,
    DesignatedPresenterRoleMode: "OrganizerOnlyUserOverride",
    MeetingChatEnabledType: "EnabledExceptAnonymous",
  },
  folkevald: {
    ...everyMeeting,
    ...accessible,
    AllowCloudRecording: false,
    AllowTranscription: false,
    DesignatedPresenterRoleMode: "EveryoneInCompanyUserOverride",
  },
  elev: {
    ...everyMeeting,
    ...accessible,
    AllowAnonymousUsersToJoinMeeting: false,
    AllowCloudRecording: false,
    AllowTranscription: false,
    AllowPrivateMeetNow: false,
    AutoAdmittedUsers: "OrganizerOnly",
  },
  rom: { ...everyMeeting, ...accessible, AllowCloudRecording: false, AllowTranscription: false },
} as const satisfies Readonly<Record<string, PolicySettings["meeting"]>>;

/**
 * Residents who meet the municipality by video: they come in without an account, wait in the lobby until somebody lets
 * them in, and see nothing of the rest. Given to a person in the admin centre, which goes before the persona's policy.
 *
 * @see https://learn.microsoft.com/microsoftteams/settings-policies-reference
 */
export const residentsMeeting = {
  ...everyMeeting,
  ...accessible,
  AllowAnonymousUsersToJoinMeeting: true,
  AutoAdmittedUsers: "EveryoneInCompanyExcludingGuests",
  AllowCloudRecording: false,
  AllowTranscription: false,
  LobbyChat: "Disabled",
  MeetingChatEnabledType: "EnabledExceptAnonymous",
  DesignatedPresenterRoleMode: "OrganizerOnlyUserOverride",
} as const satisfies PolicySettings["meeting"];

/** Webinars and town halls: those who inform residents hold them, open to everyone; others hold none. */
export const eventsVariants = {
  informerer: {
    AllowWebinars: "Enabled",
    AllowTownhalls: "Enabled",
    EventAccessType: "Everyone",
    AllowedWebinarTypesForRecordingPublish: "InviteOnly",
    AllowedTownhallTypesForRecordingPublish: "EveryoneInCompanyIncludingGuests",
  },
  ingen: { AllowWebinars: "Disabled", AllowTownhalls: "Disabled" },
} as const satisfies Readonly<Record<string, PolicySettings["events"]>>;

import type { PolicyKind, PolicySettings } from "./policy-kinds.ts";
import { channelsVariants, filesVariants } from "./variants/chats.ts";
import { aiVariants, feedbackVariants, updatesVariants } from "./variants/client.ts";
import { eventsVariants, everyMeeting } from "./variants/meetings.ts";

/**
 * What everyone has who is given no other policy: the joiner who is in no persona yet, the guest, the account nobody
 * thought of. So it is the most careful one, and the personas are given more.
 *
 * @see https://learn.microsoft.com/microsoftteams/policy-assignment-overview
 */
export const globalPolicies: { readonly [K in PolicyKind]?: PolicySettings[K] } = {
  meeting: {
    ...everyMeeting,
    AllowCloudRecording: false,
    AllowTranscription: false,
    LiveCaptionsEnabledType: "DisabledUserOverride",
    RealTimeText: "Enabled",
    MeetingChatEnabledType: "EnabledExceptAnonymous",
    DesignatedPresenterRoleMode: "OrganizerOnlyUserOverride",
    AllowExternalNonTrustedMeetingChat: false,
  },
  messaging: { AllowSecurityEndUserReporting: true, GiphyRatingType: "STRICT" },
  channels: channelsVariants.felles,
  events: eventsVariants.ingen,
  files: filesVariants.intern,
  updates: updatesVariants.roleg,
  feedback: feedbackVariants.stille,
  ai: aiVariants.eigeVal,
};

/** Before telephony has reached everyone, nobody outside its steps sees a dial pad: the roll-out is quiet. */
export const callingBeforeItsTurn = { AllowPrivateCalling: false } as const satisfies PolicySettings["calling"];

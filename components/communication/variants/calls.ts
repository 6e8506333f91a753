import type { PolicySettings } from "../policy-kinds.ts";

const everyCall = {
  AllowPrivateCalling: true,
  AllowCloudRecordingForCalls: false,
  LiveCaptionsEnabledTypeForCalling: "DisabledUserOverride",
  RealTimeText: "Enabled",
  SpamFilteringEnabledType: "Enabled",
} as const;

/** Calling policies by name. */
export const callingVariants = {
  kontor: {
    ...everyCall,
    AllowCallForwardingToPhone: true,
    AllowCallForwardingToUser: true,
    AllowCallGroups: true,
    AllowDelegation: true,
    AllowVoicemail: "UserOverride",
    BusyOnBusyEnabledType: "UserOverride",
    AllowTranscriptionForCalling: false,
  },
  omsorg: {
    ...everyCall,
    AllowCallForwardingToPhone: false,
    AllowCallForwardingToUser: true,
    AllowCallGroups: true,
    AllowDelegation: false,
    AllowVoicemail: "AlwaysDisabled",
    BusyOnBusyEnabledType: "Enabled",
    AllowTranscriptionForCalling: false,
  },
  rom: {
    ...everyCall,
    AllowCallForwardingToPhone: false,
    AllowCallForwardingToUser: false,
    AllowCallGroups: false,
    AllowDelegation: false,
    AllowVoicemail: "AlwaysDisabled",
    AllowTranscriptionForCalling: false,
  },
  elev: { AllowPrivateCalling: false },
} as const satisfies Readonly<Record<string, PolicySettings["calling"]>>;

/** Which dialler a work mobile uses: with Teams Phone Mobile the phone's own and Teams ring alike. */
export const mobilityVariants = {
  val: { MobileDialerPreference: "UserOverride", IPAudioMobileMode: "AllNetworks", IPVideoMobileMode: "AllNetworks" },
  teams: { MobileDialerPreference: "Teams", IPAudioMobileMode: "AllNetworks", IPVideoMobileMode: "WifiOnly" },
} as const satisfies Readonly<Record<string, PolicySettings["mobility"]>>;

/** Phones that are nobody's: the one in a meeting room, and the duty phone of a ward. */
export const ipPhoneVariants = {
  rom: { SignInMode: "MeetingSignIn", AllowHotDesking: false, SearchOnCommonAreaPhoneMode: "Disabled" },
  vakt: { SignInMode: "CommonAreaPhoneSignIn", AllowHotDesking: false, SearchOnCommonAreaPhoneMode: "Disabled" },
} as const satisfies Readonly<Record<string, PolicySettings["ipPhone"]>>;

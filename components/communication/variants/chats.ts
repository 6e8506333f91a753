import type { PolicySettings } from "../policy-kinds.ts";

/** Chat policies by name. Care shares devices: what was written about a patient does not vanish. */
export const messagingVariants = {
  omsorg: {
    AllowGiphy: false,
    AllowUserDeleteMessage: false,
    AllowUserEditMessage: true,
    AllowPriorityMessages: true,
  },
  kontor: {
    AllowGiphy: true,
    GiphyRatingType: "STRICT",
    AllowUserDeleteMessage: true,
    AllowUserEditMessage: true,
  },
  folkevald: {
    AllowGiphy: false,
    AllowUserDeleteMessage: false,
    AllowUserEditMessage: true,
  },
  elev: {
    AllowGiphy: false,
    AllowMemes: false,
    AllowStickers: false,
    AllowUserDeleteMessage: false,
    AllowUserEditMessage: false,
    AllowPriorityMessages: false,
    AllowUserDeleteChat: false,
    AllowUserChat: false,
  },
  rom: { AllowUserChat: false },
} as const satisfies Readonly<Record<string, PolicySettings["messaging"]>>;

/** Files in chats lie in the sender's OneDrive; outsiders get a file in a team, where it is seen who has it. */
export const filesVariants = {
  intern: { FileSharingInChatswithExternalUsers: "Disabled", SPChannelFilesTab: "Enabled" },
} as const satisfies Readonly<Record<string, PolicySettings["files"]>>;

/** Everyone in a team gets the same information: few private channels, and shared ones only where projects need them. */
export const channelsVariants = {
  prosjekt: {
    AllowOrgWideTeamCreation: false,
    AllowPrivateChannelCreation: true,
    AllowSharedChannelCreation: true,
    AllowChannelSharingToExternalUser: true,
    AllowUserToParticipateInExternalSharedChannel: true,
  },
  felles: {
    AllowOrgWideTeamCreation: false,
    AllowPrivateChannelCreation: false,
    AllowSharedChannelCreation: false,
    AllowChannelSharingToExternalUser: false,
    AllowUserToParticipateInExternalSharedChannel: false,
  },
} as const satisfies Readonly<Record<string, PolicySettings["channels"]>>;

import type { PolicyKind, PolicySettings } from "./policy-kinds.ts";
import { callingVariants, ipPhoneVariants, mobilityVariants } from "./variants/calls.ts";
import { channelsVariants, filesVariants, messagingVariants } from "./variants/chats.ts";
import { aiVariants, appSetupVariants, feedbackVariants, updatesVariants } from "./variants/client.ts";
import { eventsVariants, meetingVariants } from "./variants/meetings.ts";

/** Policies of each kind, by the name that the persona table calls them. */
export type PolicyVariants = { readonly [K in PolicyKind]: Readonly<Record<string, PolicySettings[K]>> };

/** The policies a municipality has, few of each kind: several personas share one. */
export const standardVariants = {
  meeting: meetingVariants,
  messaging: messagingVariants,
  calling: callingVariants,
  mobility: mobilityVariants,
  appSetup: appSetupVariants,
  updates: updatesVariants,
  events: eventsVariants,
  feedback: feedbackVariants,
  files: filesVariants,
  ai: aiVariants,
  channels: channelsVariants,
  ipPhone: ipPhoneVariants,
} as const satisfies PolicyVariants;

import type * as pulumi from "@pulumi/pulumi";
import {
  TeamsAIPolicy,
  type TeamsAIPolicyArgs,
  TeamsAppSetupPolicy,
  type TeamsAppSetupPolicyArgs,
  TeamsCallingPolicy,
  type TeamsCallingPolicyArgs,
  TeamsChannelsPolicy,
  type TeamsChannelsPolicyArgs,
  TeamsEventsPolicy,
  type TeamsEventsPolicyArgs,
  TeamsFeedbackPolicy,
  type TeamsFeedbackPolicyArgs,
  TeamsFilesPolicy,
  type TeamsFilesPolicyArgs,
  TeamsIPPhonePolicy,
  type TeamsIPPhonePolicyArgs,
  TeamsMeetingPolicy,
  type TeamsMeetingPolicyArgs,
  TeamsMessagingPolicy,
  type TeamsMessagingPolicyArgs,
  TeamsMobilityPolicy,
  type TeamsMobilityPolicyArgs,
  TeamsUpdateManagementPolicy,
  type TeamsUpdateManagementPolicyArgs,
} from "../providers/index.ts";
import type { AssignableType } from "../providers/teams-admin/assignable-types.ts";

/** Settings of each kind of Teams policy, in Microsoft's own property names. */
export interface PolicySettings {
  /** Who waits in the lobby, who presents, what is recorded. */
  meeting: TeamsMeetingPolicyArgs["settings"];
  /** What may be done in chats and channel messages. */
  messaging: TeamsMessagingPolicyArgs["settings"];
  /** What may be done with calls; without `AllowPrivateCalling` nobody calls at all. */
  calling: TeamsCallingPolicyArgs["settings"];
  /** Which dialler a work mobile uses. */
  mobility: TeamsMobilityPolicyArgs["settings"];
  /** Which apps stand ready in the client. */
  appSetup: TeamsAppSetupPolicyArgs["settings"];
  /** Whether the client shows what Microsoft still tries out. */
  updates: TeamsUpdateManagementPolicyArgs["settings"];
  /** Webinars and town halls. */
  events: TeamsEventsPolicyArgs["settings"];
  /** Surveys and feedback to Microsoft. */
  feedback: TeamsFeedbackPolicyArgs["settings"];
  /** Files in chats. */
  files: TeamsFilesPolicyArgs["settings"];
  /** Voice and face profiles. */
  ai: TeamsAIPolicyArgs["settings"];
  /** Which channels people make themselves. */
  channels: TeamsChannelsPolicyArgs["settings"];
  /** How a desk or meeting-room phone is signed in. */
  ipPhone: TeamsIPPhonePolicyArgs["settings"];
}

/** A kind of Teams policy that is assigned to groups of people. */
export type PolicyKind = keyof PolicySettings;

/** A resource of one kind of policy. */
export type PolicyClass<K extends PolicyKind> = new (
  name: string,
  args: { identity: string; settings: PolicySettings[K]; restoreOnDelete?: boolean },
  opts?: pulumi.CustomResourceOptions,
) => pulumi.CustomResource & { readonly identity: pulumi.Output<string> };

/** The resource of each kind, and Microsoft's name of it, by which it is assigned. */
export const policyKinds: {
  readonly [K in PolicyKind]: { readonly type: AssignableType; readonly resource: PolicyClass<K> };
} = {
  meeting: { type: "TeamsMeetingPolicy", resource: TeamsMeetingPolicy },
  messaging: { type: "TeamsMessagingPolicy", resource: TeamsMessagingPolicy },
  calling: { type: "TeamsCallingPolicy", resource: TeamsCallingPolicy },
  mobility: { type: "TeamsMobilityPolicy", resource: TeamsMobilityPolicy },
  appSetup: { type: "TeamsAppSetupPolicy", resource: TeamsAppSetupPolicy },
  updates: { type: "TeamsUpdateManagementPolicy", resource: TeamsUpdateManagementPolicy },
  events: { type: "TeamsEventsPolicy", resource: TeamsEventsPolicy },
  feedback: { type: "TeamsFeedbackPolicy", resource: TeamsFeedbackPolicy },
  files: { type: "TeamsFilesPolicy", resource: TeamsFilesPolicy },
  ai: { type: "TeamsAIPolicy", resource: TeamsAIPolicy },
  channels: { type: "TeamsChannelsPolicy", resource: TeamsChannelsPolicy },
  ipPhone: { type: "TeamsIPPhonePolicy", resource: TeamsIPPhonePolicy },
};

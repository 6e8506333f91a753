import { teamsMeetingPolicyProperties } from "../generated/teams-meeting-policy.generated.ts";
import { teamsMessagingPolicyProperties } from "../generated/teams-messaging-policy.generated.ts";
import { defineTeamsPolicy } from "../teams-admin/define-policy.ts";

export const teamsMeetingPolicy = defineTeamsPolicy(
  "TeamsMeetingPolicy",
  "What the people it is assigned to may do in meetings: record, transcribe, let in guests, share.",
  teamsMeetingPolicyProperties,
);

export const teamsMessagingPolicy = defineTeamsPolicy(
  "TeamsMessagingPolicy",
  "What the people it is assigned to may do in chats and channels: edit, delete, send pictures and priority messages.",
  teamsMessagingPolicyProperties,
);

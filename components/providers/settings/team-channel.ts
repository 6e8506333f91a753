import { z } from "zod";
import type { JsonObject } from "../../graph/index.ts";
import { defineSetting, type Problem } from "../definition.ts";
import { plainForm } from "../held.ts";
import { channelName } from "../teams/channel-name.ts";
import { ownChannelAccess } from "../teams/own-channel-access.ts";
import { examineRoles } from "../teams/team-rules.ts";

const people = z.array(z.guid("write an object id"));

export const teamChannel = defineSetting({
  kind: "teamChannel",
  type: "TeamChannel",
  summary: "A private channel, which a few of the team see, or a shared one, with people from outside the team too.",
  api: "graph",
  shape: "collection",
  path: "/teams/{id}/channels/{id}",
  permissions: {
    read: ["Channel.ReadBasic.All", "ChannelMember.Read.All"],
    write: ["Channel.Create", "ChannelMember.ReadWrite.All", "ChannelSettings.ReadWrite.All"],
  },
  limits: [
    "A team has at most 1000 channels, those deleted in the last 30 days included.",
    "A private channel has at most 250 members, a team at most 30 private channels.",
  ],
  see: "https://learn.microsoft.com/graph/api/channel-post",
  key: z.strictObject({ teamId: z.guid("write the object id of the team's group") }),
  nameSetting: "displayName",
  // Teams never makes one kind into the other.
  keySettings: ["membershipType"],
  settings: z.strictObject({
    /** What people call the channel; another name renames it. One that is there is found by it. */
    displayName: channelName,
    description: z.string().max(1024, "use at most 1024 characters").optional(),
    /** Who can be in it: a few of the team, or people of other teams too. */
    membershipType: z.enum(["private", "shared"]),
    /** Object ids of exactly the owners it has; the code then holds them against changes by people. */
    owners: people.min(1, "name at least one owner").optional(),
    /** Object ids of exactly the members beside the owners. */
    members: people.optional(),
    /** Object ids of owners it starts with; people own the list afterwards. */
    ownersAtBirth: people.min(1, "name at least one owner").optional(),
    /** Object ids of members it starts with; people own the list afterwards. */
    membersAtBirth: people.optional(),
    /** What removing the resource does to the channel people work in; `archive` keeps all that was written. @default "archive" */
    onDelete: z.enum(["archive", "leave"]).optional(),
  }),
  steering: ["onDelete"],
  atBirth: ["ownersAtBirth", "membersAtBirth"],
  outputs: ["channelId"],
  // A declared channel is one that people can work in.
  form: {
    hold: (settings) => ({ ...plainForm.hold(settings), isArchived: false }),
    replace: plainForm.replace,
  },
  normalise: (settings) => ({ ...settings, onDelete: settings.onDelete ?? "archive" }),
  examine: ({ settings }) => [...examineOwners(settings), ...examineRoles(settings)],
  staysWhenDropped: (path) => path === "owners" || path === "members",
  access: ownChannelAccess,
  settleMs: 300_000,
});

/** An application makes such a channel for somebody, never for itself. */
function examineOwners({ owners, ownersAtBirth }: JsonObject): Problem[] {
  if (owners !== undefined || ownersAtBirth !== undefined) return [];
  const reason = "is missing; name who owns the channel from its first day, or owners to hold them";
  return [{ path: "settings.ownersAtBirth", reason }];
}

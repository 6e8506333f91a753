import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { channelName, examineChannels } from "../teams/channel-name.ts";
import { teamAccess } from "../teams/team-access.ts";
import { normaliseTeam, teamForm } from "../teams/team-form.ts";

const memberSettings = z.strictObject({
  allowAddRemoveApps: z.boolean().optional(),
  allowCreatePrivateChannels: z.boolean().optional(),
  allowCreateUpdateChannels: z.boolean().optional(),
  allowCreateUpdateRemoveConnectors: z.boolean().optional(),
  allowCreateUpdateRemoveTabs: z.boolean().optional(),
  allowDeleteChannels: z.boolean().optional(),
});

const guestSettings = z.strictObject({
  allowCreateUpdateChannels: z.boolean().optional(),
  allowDeleteChannels: z.boolean().optional(),
});

const messagingSettings = z.strictObject({
  allowChannelMentions: z.boolean().optional(),
  allowOwnerDeleteMessages: z.boolean().optional(),
  allowTeamMentions: z.boolean().optional(),
  allowUserDeleteMessages: z.boolean().optional(),
  allowUserEditMessages: z.boolean().optional(),
});

const funSettings = z.strictObject({
  allowCustomMemes: z.boolean().optional(),
  allowGiphy: z.boolean().optional(),
  allowStickersAndMemes: z.boolean().optional(),
  giphyContentRating: z.enum(["strict", "moderate"]).optional(),
});

/** A standard channel: everybody in the team sees it. */
const channel = z.strictObject({
  displayName: channelName,
  description: z.string().max(1024, "use at most 1024 characters").optional(),
});

const channelKey = z.string().regex(/^[a-z0-9-]+$/, "write the key in small letters, digits and hyphens");

export const team = defineSetting({
  kind: "team",
  type: "Team",
  summary: "The team of a Microsoft 365 group, with its settings and its standard channels.",
  api: "graph",
  shape: "collection",
  path: "/teams/{id}",
  permissions: {
    read: ["TeamSettings.Read.All", "Channel.ReadBasic.All"],
    // To make a team of a group takes this one, and it opens settings and channels too.
    write: ["Group.ReadWrite.All"],
  },
  see: "https://learn.microsoft.com/graph/api/team-put-teams",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({
    memberSettings: memberSettings.optional(),
    guestSettings: guestSettings.optional(),
    messagingSettings: messagingSettings.optional(),
    funSettings: funSettings.optional(),
    /** By a key that stays when the channel gets another name. The General channel is never among them. */
    channels: z.record(channelKey, channel).optional(),
    /** What removing the resource does to the team people work in. */
    onDelete: z.enum(["archive", "leave"]).optional(),
  }),
  steering: ["onDelete"],
  outputs: ["webUrl", "channelIds"],
  form: teamForm,
  normalise: normaliseTeam,
  examine: examineChannels,
  // A channel holds people's work: what the program no longer names is left to them.
  staysWhenDropped: (path, heldNow) =>
    path.startsWith("channels.") && !heldNow.some((held) => held.startsWith(path.slice(0, path.lastIndexOf(".") + 1))),
  access: teamAccess,
});

import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { channelName } from "../teams/channel-name.ts";
import { teamAccess } from "../teams/team-access.ts";
import { normaliseTeam, teamForm } from "../teams/team-form.ts";
import { teamReading } from "../teams/team-permissions.ts";
import { examineTeam } from "../teams/team-rules.ts";

const appId = z.string().regex(/^[A-Za-z0-9_.-]+$/, "write the app's id in the catalogue");
const people = z.array(z.guid("write an object id"));

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

const key = z.string().regex(/^[a-z0-9-]+$/, "write the key in small letters, digits and hyphens");

/** A tab over a channel. What is in it lies elsewhere: removing it removes nothing. */
const tab = z.strictObject({
  /** What people see, at most 128 characters. */
  displayName: z.string().min(1, "name the tab").max(128, "use at most 128 characters"),
  /** Id of the app in the catalogue, such as `com.microsoft.teamspace.tab.web`; another app makes another tab. */
  teamsAppId: appId,
  /** What the app shows; its members mean what the app says they mean. */
  configuration: z
    .strictObject({
      entityId: z.string().optional(),
      contentUrl: z.url().optional(),
      websiteUrl: z.url().optional(),
      removeUrl: z.url().optional(),
    })
    .optional(),
});

/** A standard channel: everybody in the team sees it. */
const channel = z.strictObject({
  displayName: channelName,
  description: z.string().max(1024, "use at most 1024 characters").optional(),
  /** Tabs over the channel, by a key that stays. Tabs of others are left alone. */
  tabs: z.record(key, tab).optional(),
});

export const team = defineSetting({
  kind: "team",
  type: "Team",
  summary:
    "The team of a Microsoft 365 group, with its settings, standard channels, tabs and apps, and its people where they are declared.",
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
    channels: z.record(key, channel).optional(),
    /** Ids of apps in the catalogue that the team has; apps nobody declares are left alone. */
    apps: z.array(appId).optional(),
    /** Object ids of exactly the owners the team has, 1 to 100; the code then holds them against changes by people. */
    owners: people.min(1, "name at least one owner").max(100, "name at most 100 owners").optional(),
    /** Object ids of exactly the members beside the owners; not where a rule decides who is in the group. */
    members: people.optional(),
    /** Object ids of owners the team starts with; people own the list afterwards. */
    ownersAtBirth: people.max(100, "name at most 100 owners").optional(),
    /** Object ids of members the team starts with; people own the list afterwards. */
    membersAtBirth: people.optional(),
    /** Microsoft's own template the team is made from, such as `educationStaff`; of no effect afterwards. */
    template: z
      .string()
      .regex(/^[A-Za-z0-9_.-]+$/, "write the id of a template, such as educationStaff")
      .optional(),
    /** What removing the resource does to the team people work in. */
    onDelete: z.enum(["archive", "leave"]).optional(),
  }),
  readsMore: teamReading,
  steering: ["onDelete"],
  atBirth: ["ownersAtBirth", "membersAtBirth", "template"],
  outputs: ["webUrl", "channelIds", "tabIds"],
  form: teamForm,
  normalise: normaliseTeam,
  examine: examineTeam,
  // A channel holds people's work, and so does a list of people: what the program no longer names is left to them.
  staysWhenDropped: (path, heldNow) =>
    path === "owners" ||
    path === "members" ||
    (path.startsWith("channels.") &&
      !heldNow.some((held) => held.startsWith(path.slice(0, path.lastIndexOf(".") + 1)))),
  access: teamAccess,
});

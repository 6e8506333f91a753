import { seesChannel } from "./channel-sight.ts";
import { isHidden, isJoined, isOwn, type Look, membersSeeEachOther } from "./look.ts";
import type { Sight } from "./sight.ts";

/** A route a signed-in person is served at: the delegated permissions that open it, and what it shows to whom. */
export type PersonRoute = { scopes: readonly string[]; sight(look: Look): Sight };

const directory = ["Directory.Read.All", "Directory.ReadWrite.All"];
const users = [...directory, "User.Read.All", "User.ReadBasic.All", "User.ReadWrite.All"];
const memberships = [...directory, "Group.ReadBasic.All", "GroupMember.Read.All", "GroupMember.ReadBasic.All"];
const groups = [...directory, "Group.Read.All", "Group.ReadBasic.All", "Group.ReadWrite.All", "GroupMember.Read.All"];
const groupMembers = [
  ...groups.slice(0, 1),
  ...groups.slice(2),
  "GroupMember.ReadBasic.All",
  "GroupMember.ReadWrite.All",
];
const groupOwners = groupMembers.filter((name) => !name.includes("Basic"));
const teams = [
  ...directory,
  "Group.Read.All",
  "Group.ReadWrite.All",
  "Team.ReadBasic.All",
  "TeamSettings.Read.All",
  "TeamSettings.ReadWrite.All",
];
const allChannels = ["Channel.ReadBasic.All", "ChannelSettings.Read.All", "ChannelSettings.ReadWrite.All"];
const channels = [...allChannels, ...directory, "Group.Read.All", "Group.ReadWrite.All"];
const channelMembers = ["ChannelMember.Read.All", "ChannelMember.ReadWrite.All", "Group.Read.All"];
const applications = [...directory, "Application.Read.All", "Application.ReadWrite.All"];
const domains = ["Directory.Read.All", "Domain.Read.All", "Domain.ReadWrite.All"];
const organization = [
  ...directory,
  "Organization.Read.All",
  "Organization.ReadWrite.All",
  "User.Read",
  "User.Read.All",
];
const own = ["User.Read", "User.ReadWrite"];

const everyone = (): Sight => "all";
const membersOnly = ({ standing }: Look): Sight => (standing === "member" ? "all" : "nothing");
const ownOnly = (look: Look): Sight => (isOwn(look) ? "all" : "nothing");
const teamOnly = (look: Look): Sight => (isJoined(look) ? "all" : "nothing");

/**
 * What the directory and Teams show a person who holds no role, by Microsoft's table of default permissions. Whatever
 * is not in here is no part of the view.
 * @see https://learn.microsoft.com/entra/fundamentals/users-default-permissions
 */
export const personRoutes: Readonly<Record<string, PersonRoute>> = {
  "/users": {
    scopes: users,
    sight: (look) => (look.standing === "member" && membersSeeEachOther(look) ? "all" : "nothing"),
  },
  "/users/{id}": { scopes: [...users, ...own], sight: userSight },
  "/users/{id}/memberOf": { scopes: [...memberships, "User.Read"], sight: membershipsSight },
  "/users/{id}/transitiveMemberOf": {
    scopes: [...memberships, "Group.Read.All", "User.Read", "User.Read.All"],
    sight: membershipsSight,
  },
  "/users/{id}/manager": { scopes: [...directory, "User.Read.All", "User.ReadWrite.All"], sight: relativeSight },
  "/users/{id}/directReports": {
    scopes: [...directory, "User.Read", "User.Read.All", "User.ReadWrite.All"],
    sight: relativeSight,
  },
  "/users/{id}/joinedTeams": { scopes: [...teams, "User.Read.All", "User.ReadWrite.All"], sight: ownOnly },
  "/groups": { scopes: groups, sight: membersOnly },
  "/groups/{id}": { scopes: groups, sight: groupSight },
  "/groups/{id}/members": { scopes: groupMembers, sight: peopleOfGroup },
  "/groups/{id}/transitiveMembers": { scopes: groupMembers, sight: peopleOfGroup },
  "/groups/{id}/owners": { scopes: groupOwners, sight: peopleOfGroup },
  "/groups/{id}/team": { scopes: ["Group.Read.All", "Group.ReadWrite.All"], sight: teamOnly },
  "/teams/{id}": { scopes: teams, sight: teamOnly },
  "/teams/{id}/members": { scopes: ["TeamMember.Read.All", "TeamMember.ReadWrite.All"], sight: teamOnly },
  "/teams/{id}/primaryChannel": { scopes: allChannels, sight: teamOnly },
  "/teams/{id}/channels": { scopes: channels, sight: teamOnly },
  "/teams/{id}/allChannels": { scopes: allChannels, sight: teamOnly },
  "/teams/{id}/channels/{id}": { scopes: channels, sight: channelSight },
  "/teams/{id}/channels/{id}/members": { scopes: channelMembers, sight: channelSight },
  "/teams/{id}/channels/{id}/allMembers": { scopes: channelMembers.slice(0, 2), sight: channelSight },
  "/organization": { scopes: organization, sight: companySight },
  "/organization/{id}": { scopes: organization, sight: companySight },
  "/domains": { scopes: domains, sight: everyone },
  "/domains/{id}": { scopes: domains, sight: everyone },
  "/applications": { scopes: applications, sight: membersOnly },
  "/applications/{id}": { scopes: applications, sight: everyone },
  "/servicePrincipals": { scopes: applications, sight: membersOnly },
  "/servicePrincipals/{id}": { scopes: applications, sight: everyone },
};

function userSight(look: Look): Sight {
  if (isOwn(look)) {
    return "all";
  }
  if (look.standing === "member") {
    return membersSeeEachOther(look) ? "all" : "nothing";
  }
  return look.standing === "guest" ? "publicOfUsers" : "nothing";
}

/** A restricted guest learns the ids of the groups they are in and nothing more of them. */
function membershipsSight(look: Look): Sight {
  if (look.standing === "member") {
    return "all";
  }
  return isOwn(look) ? (look.standing === "guest" ? "all" : "ids") : "nothing";
}

function relativeSight({ standing }: Look): Sight {
  return standing === "member" ? "all" : standing === "guest" ? "publicOfUsers" : "nothing";
}

function groupSight(look: Look): Sight {
  if (look.standing === "restrictedGuest") {
    return isJoined(look) ? "ids" : "nothing";
  }
  return look.standing === "guest" && isHidden(look) && !isJoined(look) ? "nothing" : "all";
}

function peopleOfGroup(look: Look): Sight {
  if (look.standing === "restrictedGuest" || (isHidden(look) && !isJoined(look))) {
    return "nothing";
  }
  return look.standing === "guest" ? "publicOfUsers" : "all";
}

function channelSight(look: Look): Sight {
  const { context, person, params } = look;
  const channel = context.store.collection("channels").get(params[1] ?? "");
  if (!channel) {
    return teamOnly(look);
  }
  const shared = channel.membershipType === "shared";
  return (shared || isJoined(look)) && seesChannel(context, person.id, channel) ? "all" : "nothing";
}

function companySight({ standing }: Look): Sight {
  return standing === "member" ? "all" : "names";
}

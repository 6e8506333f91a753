import type { GraphCall, GraphResult } from "../graph/call.ts";
import { withoutAnnotations } from "../graph/entity-set.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { seesChannel } from "../person/channel-sight.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, text } from "../store/json.ts";
import { checkChannelDescription } from "./channel-name.ts";
import {
  channelOf,
  channelsOf,
  channelView,
  checkNameIsFree,
  checkRoomForChannel,
  makeChannel,
} from "./channel-store.ts";
import { memberOfBody } from "./member-store.ts";
import { accepted } from "./operations.ts";
import { checkActionBody } from "./team-routes.ts";
import { openTeamOf, teamOf } from "./team-store.ts";
import { notFoundHere, teamsRefusal } from "./teams-error.ts";

export function channelRoutes(table: RouteTable): void {
  const all = "/teams/{id}/channels";
  table.add("GET", all, (call) => listChannels(call, "channels"));
  table.add("GET", "/teams/{id}/allChannels", (call) => listChannels(call, "allChannels"));
  table.add("GET", "/teams/{id}/primaryChannel", primaryChannel);
  table.add("POST", all, createChannel);
  table.add("GET", `${all}/{id}`, (call) => answerChannel(call, channelOf(call)));
  table.add("PATCH", `${all}/{id}`, updateChannel);
  table.add("DELETE", `${all}/{id}`, deleteChannel);
  table.add("POST", `${all}/{id}/archive`, (call) => setArchived(call, true));
  table.add("POST", `${all}/{id}/unarchive`, (call) => setArchived(call, false));
}

const readOnly = new Set([
  "webUrl",
  "tenantId",
  "summary",
  "email",
  "isArchived",
  "migrationMode",
  "originalCreatedDateTime",
]);

function listChannels(call: GraphCall, of: "channels" | "allChannels"): GraphResult {
  const { context } = call;
  const { team } = teamOf(call);
  const channels = context.store.collection("channels");
  const { caller } = call;
  const seen = channelsOf(context, team.id).filter(
    (channel) =>
      !context.weather.unseen(channel.id) &&
      (caller.kind !== "person" || seesChannel(context, caller.objectId, channel)),
  );
  return answerCollection(call, {
    type: "channel",
    context: `teams('${team.id}')/${of}`,
    items: seen.map((channel) => [channels.orderOf(channel.id), channelView(context, channel)] as const),
  });
}

function primaryChannel(call: GraphCall): GraphResult {
  const { team } = teamOf(call);
  const general = channelsOf(call.context, team.id).find((channel) => channel.isGeneral === true);
  if (!general) throw notFoundHere(`The primary channel of team ${team.id}`);
  return answerChannel(call, general);
}

function createChannel(call: GraphCall): GraphResult {
  const { context } = call;
  const { team } = openTeamOf(call);
  checkBody(call.version, "channel", call.body, { verb: "create", readOnly });
  const body = isObject(call.body) ? call.body : {};
  const name = text(body.displayName) ?? "";
  checkNameIsFree(context, team.id, name);
  checkChannelDescription(body.description);
  checkRoomForChannel(context, team.id);
  const membershipType = text(body.membershipType) ?? "standard";
  const members = Array.isArray(body.members) ? body.members.map((member) => memberOfBody(context, member)) : [];
  if (membershipType === "standard") {
    if (members.length > 0) throw teamsRefusal("A standard channel has its team's members.");
  } else if (call.caller.kind === "application" && !members.some(({ owner }) => owner)) {
    throw teamsRefusal(`An application makes a ${membershipType} channel with a member who is its owner.`);
  }
  if (membershipType === "private") checkAreInTeam(call, team.id, members);
  const { members: _members, ...properties } = withoutAnnotations(body);
  const channel = makeChannel(context, team.id, { ...properties, membershipType });
  for (const { user, owner } of members) {
    context.store.relations.add("channelMembers", channel.id, user.id);
    if (owner) context.store.relations.add("channelOwners", channel.id, user.id);
  }
  if (membershipType === "shared") {
    return accepted(call, team.id, "createChannel", {
      id: channel.id,
      location: `/teams('${team.id}')/channels('${channel.id}')`,
    });
  }
  return answerChannel(call, channel, 201);
}

function checkAreInTeam({ context }: GraphCall, teamId: string, members: readonly { user: Entity }[]): void {
  const inTeam = new Set([...context.store.members(teamId), ...context.store.owners(teamId)]);
  const outsider = members.find(({ user }) => !inTeam.has(user.id));
  if (outsider)
    throw teamsRefusal(
      `User ${outsider.user.id} is not in team ${teamId}; only its members can be in a private channel.`,
    );
}

function updateChannel(call: GraphCall): GraphResult {
  const { context } = call;
  const { team } = openTeamOf(call);
  const channel = channelOf(call);
  checkBody(call.version, "channel", call.body, {
    verb: "update",
    readOnly: new Set([...readOnly, "membershipType", "layoutType"]),
  });
  const patch = withoutAnnotations(isObject(call.body) ? call.body : {});
  if (patch.displayName !== undefined) checkNameIsFree(context, team.id, text(patch.displayName) ?? "", channel.id);
  checkChannelDescription(patch.description);
  context.store.collection("channels").set(channel.id, { ...channel, ...patch, id: channel.id });
  return { status: 204 };
}

function deleteChannel(call: GraphCall): GraphResult {
  openTeamOf(call);
  const channel = channelOf(call);
  if (channel.isGeneral === true) throw teamsRefusal("The team's built-in channel cannot be deleted.");
  call.context.store
    .collection("channels")
    .set(channel.id, { ...channel, deletedAt: call.context.clock().toISOString() });
  return { status: 204 };
}

function setArchived(call: GraphCall, isArchived: boolean): GraphResult {
  const { team } = openTeamOf(call);
  const channel = channelOf(call);
  checkActionBody(call, isArchived);
  if (channel.isGeneral === true) throw teamsRefusal("The team's built-in channel cannot be archived.");
  call.context.store.collection("channels").set(channel.id, { ...channel, isArchived });
  return accepted(call, team.id, isArchived ? "archiveChannel" : "unarchiveChannel", {
    id: channel.id,
    location: `/teams('${team.id}')/channels('${channel.id}')`,
  });
}

function answerChannel(call: GraphCall, channel: Entity, status = 200): GraphResult {
  return answerEntity(call, channelView(call.context, channel), {
    type: "channel",
    context: `teams('${String(channel.teamId)}')/channels/$entity`,
    status,
  });
}

import type { GraphCall, GraphResult } from "../graph/call.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";
import { channelOf } from "./channel-store.ts";
import { memberOfBody, memberView, teamMembers, userOfMember } from "./member-store.ts";
import { notFoundHere, teamsRefusal } from "./teams-error.ts";

/** Private and shared channels have members of their own; a standard channel shows its team's. */
export function channelMemberRoutes(table: RouteTable): void {
  const all = "/teams/{id}/channels/{id}/members";
  table.add("GET", all, (call) => list(call, "members"));
  table.add("GET", "/teams/{id}/channels/{id}/allMembers", (call) => list(call, "allMembers"));
  table.add("POST", all, addMember);
  table.add("GET", `${all}/{id}`, (call) => answer(call, memberOf(call)));
  table.add("PATCH", `${all}/{id}`, changeRoles);
  table.add("DELETE", `${all}/{id}`, removeMember);
}

function membersOf(call: GraphCall, channel: Entity): JsonObject[] {
  const { context } = call;
  if (channel.membershipType === "standard") return teamMembers(context, String(channel.teamId));
  const { relations } = context.store;
  return [...relations.targets("channelMembers", channel.id).keys()].flatMap((id) => {
    const user = context.store.collection("users").get(id);
    return user
      ? [memberView(context, channel.id, user, relations.has("channelOwners", channel.id, id) ? ["owner"] : [])]
      : [];
  });
}

function memberOf(call: GraphCall): JsonObject {
  const channel = channelOf(call);
  const id = call.params[2] ?? "";
  const member = membersOf(call, channel).find((one) => one.userId === userOfMember(id));
  if (!member) throw notFoundHere(`Member ${id} of channel ${channel.id}`);
  return member;
}

function ownChannel(call: GraphCall): Entity {
  const channel = channelOf(call);
  if (channel.membershipType === "standard")
    throw teamsRefusal("A standard channel has its team's members; change the team's.");
  return channel;
}

function addMember(call: GraphCall): GraphResult {
  const channel = ownChannel(call);
  const { store } = call.context;
  checkBody(call.version, "conversationMember", call.body, { verb: "create" });
  const { user, owner } = memberOfBody(call.context, call.body);
  const teamId = String(channel.teamId);
  if (
    channel.membershipType === "private" &&
    !store.members(teamId).includes(user.id) &&
    !store.owners(teamId).includes(user.id)
  ) {
    throw teamsRefusal(`User ${user.id} is not in team ${teamId}; only its members can be in a private channel.`);
  }
  store.relations.add("channelMembers", channel.id, user.id);
  if (owner) store.relations.add("channelOwners", channel.id, user.id);
  return answer(call, memberView(call.context, channel.id, user, owner ? ["owner"] : []), 201);
}

function changeRoles(call: GraphCall): GraphResult {
  const channel = ownChannel(call);
  const userId = String(memberOf(call).userId);
  checkBody(call.version, "conversationMember", call.body, { verb: "update" });
  const roles = strings(isObject(call.body) ? call.body.roles : undefined);
  const { relations } = call.context.store;
  if (roles.includes("owner")) relations.add("channelOwners", channel.id, userId);
  else {
    checkOwnerLeft(call, channel, userId);
    relations.remove("channelOwners", channel.id, userId);
  }
  return answer(call, memberOf(call));
}

function removeMember(call: GraphCall): GraphResult {
  const channel = ownChannel(call);
  const userId = String(memberOf(call).userId);
  checkOwnerLeft(call, channel, userId);
  call.context.store.relations.remove("channelOwners", channel.id, userId);
  call.context.store.relations.remove("channelMembers", channel.id, userId);
  return { status: 204 };
}

function checkOwnerLeft({ context }: GraphCall, channel: Entity, userId: string): void {
  const owners = [...context.store.relations.targets("channelOwners", channel.id).keys()];
  if (owners.length === 1 && owners[0] === userId)
    throw teamsRefusal(`The last owner of channel ${channel.id} cannot be removed.`);
}

function list(call: GraphCall, of: "members" | "allMembers"): GraphResult {
  const channel = channelOf(call);
  return answerCollection(call, {
    type: "aadUserConversationMember",
    context: `teams('${String(channel.teamId)}')/channels('${channel.id}')/${of}`,
    items: membersOf(call, channel).map((member, index) => [index + 1, member] as const),
    mixed: true,
  });
}

function answer(call: GraphCall, member: JsonObject, status = 200): GraphResult {
  const [teamId = "", channelId = ""] = call.params;
  return answerEntity(call, member, {
    type: "aadUserConversationMember",
    context: `teams('${teamId}')/channels('${channelId}')/members/$entity`,
    typed: true,
    status,
  });
}

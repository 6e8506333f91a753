import { now, type TenantContext } from "../context.ts";
import type { GraphCall } from "../graph/call.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { checkChannelName } from "./channel-name.ts";
import { teamOf } from "./team-store.ts";
import { notFoundHere, teamsRefusal } from "./teams-error.ts";

/** Deleted channels keep their name, and count, for this long. */
const keptDays = 30;
const dayMs = 86_400_000;
/** Microsoft's limit of channels in a team, deleted ones of the last 30 days included. */
const maxChannels = 1000;

/** The channels of a team that are there, the built-in one first. */
export const channelsOf = (context: TenantContext, teamId: string): Entity[] =>
  allOf(context, teamId).filter((channel) => channel.deletedAt === null);

/** Deleted, but restorable: neither gone nor there. */
const deletedOf = (context: TenantContext, teamId: string): Entity[] =>
  allOf(context, teamId).filter(
    ({ deletedAt }) =>
      typeof deletedAt === "string" && context.clock().getTime() - Date.parse(deletedAt) < keptDays * dayMs,
  );

function allOf({ store }: TenantContext, teamId: string): Entity[] {
  return [...store.collection("channels").values()].filter((channel) => channel.teamId === teamId);
}

/** Whether a name can still be given: deleted channels hold theirs for 30 days. */
export function checkNameIsFree(context: TenantContext, teamId: string, name: string, except?: string): void {
  const wanted = checkChannelName(name).toLowerCase();
  const taken = [...channelsOf(context, teamId), ...deletedOf(context, teamId)].some(
    (channel) => channel.id !== except && String(channel.displayName).toLowerCase() === wanted,
  );
  if (taken) throw teamsRefusal("Channel name already existed, please use other name.");
}

export function checkRoomForChannel(context: TenantContext, teamId: string): void {
  if (channelsOf(context, teamId).length + deletedOf(context, teamId).length >= maxChannels) {
    throw teamsRefusal(
      `Team ${teamId} has ${maxChannels} channels, deleted ones of the last ${keptDays} days included; that is the limit.`,
    );
  }
}

export function makeChannel(context: TenantContext, teamId: string, properties: JsonObject): Entity {
  const id = `19:${context.newId().replaceAll("-", "")}@thread.tacv2`;
  const channel: Entity = {
    description: null,
    email: "",
    isArchived: false,
    isFavoriteByDefault: null,
    layoutType: "post",
    membershipType: "standard",
    ...properties,
    id,
    teamId,
    deletedAt: null,
    tenantId: context.store.identity.tenantId,
    createdDateTime: now(context),
  };
  context.store.collection("channels").set(id, channel);
  if (properties.isGeneral !== true) context.weather.hide(id, "channel");
  return channel;
}

/** The channel of the call's second parameter in the team of its first, or 404. */
export function channelOf(call: GraphCall): Entity {
  const { team } = teamOf(call);
  const [, id = ""] = call.params;
  const channel = call.context.store.collection("channels").get(id);
  const there = channel && channel.teamId === team.id && channel.deletedAt === null;
  if (!there || (call.method === "GET" && call.context.weather.unseen(id)))
    throw notFoundHere(`Channel ${id} of team ${team.id}`);
  return channel;
}

export function channelView({ store }: TenantContext, channel: Entity): JsonObject {
  const name = encodeURIComponent(String(channel.displayName));
  const { tenantId } = store.identity;
  return {
    ...channel,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${name}?groupId=${String(channel.teamId)}&tenantId=${tenantId}`,
  };
}

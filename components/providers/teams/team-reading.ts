import { isJsonObject, isTenantError, type Json, type TenantClient } from "../../graph/index.ts";
import type { Present, Target } from "../access.ts";
import { plainForm } from "../held.ts";
import { tabsOf } from "./channel-tabs.ts";
import { appsIn, installedApps, pathOfApp } from "./team-apps.ts";
import { peopleOf } from "./team-people.ts";
import { type GraphChannel, type GraphTeam, graphChannel, graphTeam } from "./wire.ts";

/** The team as the tenant has it, with the channels that the program declares found again by id or else by name. */
export async function findTeam(tenant: TenantClient, target: Target): Promise<Present> {
  const url = `/v1.0/teams/${groupOf(target)}`;
  const purpose = { attempt: "read", object: target.object };
  try {
    const [team, channels] = await Promise.all([
      tenant.graph.get(graphTeam, url, purpose),
      tenant.graph.list(graphChannel, `${url}/channels`, purpose),
    ]);
    const ids = channelIds(target, channels);
    const [tabs, people, apps] = await Promise.all([
      tabsOf(tenant, target, ids, url),
      peopleOf(tenant, target),
      appsOf(tenant, target, url),
    ]);
    return {
      exists: true,
      values: {
        ...settingsOf(team),
        ...channelValues(ids, channels),
        ...tabs.values,
        ...people,
        ...apps,
        isArchived: team.isArchived ?? false,
      },
      born: bornWithout(target),
      outputs: {
        webUrl: team.webUrl ?? "",
        channelIds: ids,
        ...(Object.keys(tabs.ids).length === 0 ? {} : { tabIds: tabs.ids }),
      },
    };
  } catch (error) {
    if (isTenantError(error, 404)) return { exists: false, values: {}, born: bornWithout(target) };
    throw error;
  }
}

export function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}

/** Apps are looked for where the program names some, or did so the last time. */
async function appsOf(tenant: TenantClient, target: Target, url: string): Promise<Record<string, Json>> {
  const last = isJsonObject(target.memory.settings) ? target.memory.settings.apps : undefined;
  if (target.settings.apps === undefined && last === undefined) return {};
  return Object.fromEntries([...(await installedApps(tenant, target, url)).keys()].map((path) => [path, true]));
}

/** A new team has none of the apps. */
function bornWithout(target: Target): Record<string, Json> {
  return Object.fromEntries(appsIn(target.settings.apps).map((app) => [pathOfApp(app), null]));
}

function settingsOf(team: GraphTeam): Record<string, Json> {
  const { memberSettings, guestSettings, messagingSettings, funSettings } = team;
  const all = { memberSettings, guestSettings, messagingSettings, funSettings };
  return plainForm.hold(
    Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  );
}

function channelValues(ids: Record<string, string>, channels: GraphChannel[]): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [key, id] of Object.entries(ids)) {
    const channel = channels.find((known) => known.id === id);
    if (channel === undefined) continue;
    values[`channels.${key}.displayName`] = channel.displayName;
    values[`channels.${key}.description`] = channel.description ?? null;
  }
  return values;
}

/** A channel that people renamed is known by its id; one that an interrupted run made is known by its name. */
function channelIds(target: Target, channels: GraphChannel[]): Record<string, string> {
  const declared = isJsonObject(target.settings.channels) ? target.settings.channels : {};
  const remembered = isJsonObject(target.memory.channelIds) ? target.memory.channelIds : {};
  const found: Record<string, string> = {};
  for (const [key, channel] of Object.entries(declared)) {
    const name = isJsonObject(channel) ? String(channel.displayName).toLowerCase() : "";
    const own = channels.find(({ id }) => id === remembered[key]);
    const match = own ?? channels.find(({ displayName }) => displayName.toLowerCase() === name);
    if (match !== undefined) found[key] = match.id;
  }
  return found;
}

import { isJsonObject, isTenantError, type Json, type TenantClient } from "../../graph/index.ts";
import type { Present, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { until } from "../handler/settle.ts";
import { type Held, nested } from "../held.ts";
import { writeTabs } from "./channel-tabs.ts";
import { refuseDeletedGroup } from "./deleted-group.ts";
import { awaitTaken } from "./name-taken.ts";
import { writeApps } from "./team-apps.ts";
import { channelKeys } from "./team-form.ts";
import { makeFromTemplate } from "./team-from-template.ts";
import { bearPeople, writePeople } from "./team-people.ts";
import { findTeam, groupOf } from "./team-reading.ts";

/** A group made a moment ago can be unknown to Teams for up to a quarter of an hour. */
const groupAppearsMs = 900_000;

/** Makes the team out of its group with the settings in the same call, then its channels. */
export async function createTeam(tenant: TenantClient, target: Target, held: Held): Promise<void> {
  const settings = nested(teamSettings(held));
  await bearPeople(tenant, target, held);
  const { template } = target.settings;
  const make = () =>
    typeof template === "string"
      ? makeFromTemplate(tenant, target, template, settings)
      : putTeam(tenant, target, settings);
  let misses = 0;
  const made = await until(tenant.clock, groupAppearsMs, async () => {
    const done = await make();
    if (done === undefined && ++misses === 1) await refuseDeletedGroup(tenant, target, groupOf(target));
    return done;
  });
  if (made === undefined)
    throw new Error(
      `${target.object}: Teams does not know the group after ${groupAppearsMs / 60_000} minutes; check that it is a Microsoft 365 group with an owner`,
    );
  const present = await until(tenant.clock, groupAppearsMs, async () => {
    const found = await findTeam(tenant, target);
    return found.exists ? found : undefined;
  });
  if (present === undefined) return;
  await writeChannels(tenant, target, held, present);
  await writeApps(tenant, target, `/v1.0/teams/${groupOf(target)}`, held);
}

async function putTeam(
  tenant: TenantClient,
  target: Target,
  settings: Record<string, Json>,
): Promise<true | undefined> {
  try {
    await tenant.graph.send("PUT", `/v1.0/groups/${groupOf(target)}/team`, settings, {
      attempt: "make a team of",
      object: target.object,
    });
    return true;
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

/** Opens an archived team first: nothing in it can be changed before. */
export async function writeTeam(tenant: TenantClient, target: Target, changes: Held, present: Present): Promise<void> {
  const url = `/v1.0/teams/${groupOf(target)}`;
  if (present.values.isArchived === true) {
    const purpose = { attempt: "open again", object: target.object };
    await tenant.graph.send("POST", `${url}/unarchive`, undefined, purpose, { repeatable: true });
    await until(tenant.clock, groupAppearsMs, async () =>
      (await findTeam(tenant, target)).values.isArchived === false ? true : undefined,
    );
  }
  const settings = teamSettings(changes);
  if (Object.keys(settings).length > 0) {
    const purpose = { attempt: `set ${Object.keys(settings).join(", ")} on`, object: target.object };
    await tenant.graph.send("PATCH", url, nested(settings), purpose);
  }
  await writePeople(tenant, target, changes);
  await writeApps(tenant, target, url, changes);
  await writeChannels(tenant, target, changes, present);
}

/** Archives: what people wrote stays readable, and an administrator can open the team again. */
export async function archiveTeam(tenant: TenantClient, target: Target): Promise<void> {
  if (target.settings.onDelete === "leave") return;
  const purpose = { attempt: "archive", object: target.object };
  await tenant.graph
    .send("POST", `/v1.0/teams/${groupOf(target)}/archive`, {}, purpose, { repeatable: true })
    .catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
}

async function writeChannels(tenant: TenantClient, target: Target, changes: Held, present: Present): Promise<void> {
  const ids = isJsonObject(present.outputs?.channelIds) ? { ...present.outputs.channelIds } : {};
  const tabIds = isJsonObject(present.outputs?.tabIds) ? present.outputs.tabIds : {};
  // One after the other: Teams takes few channel writes a second per team.
  for (const key of channelKeys(Object.keys(changes))) {
    const id = ids[key];
    const there = typeof id === "string" ? id : await addChannel(tenant, target, key);
    if (there === undefined) continue;
    if (typeof id === "string") await changeChannel(tenant, target, key, id, changes);
    const url = `/v1.0/teams/${groupOf(target)}/channels/${encodeURIComponent(there)}`;
    await writeTabs(tenant, target, { key, url }, changes, tabIds);
  }
}

async function changeChannel(
  tenant: TenantClient,
  target: Target,
  key: string,
  id: string,
  changes: Held,
): Promise<void> {
  const url = `/v1.0/teams/${groupOf(target)}/channels/${encodeURIComponent(id)}`;
  const names = ["displayName", "description"];
  const body = Object.fromEntries(
    names.flatMap((name) => {
      const value = changes[`channels.${key}.${name}`];
      return value === undefined ? [] : [[name, value ?? ""]];
    }),
  );
  if (Object.keys(body).length === 0) return;
  await tenant.graph.send("PATCH", url, body, { attempt: `change channel ${key} of`, object: target.object });
}

/** The new channel's id, once the team shows it; undefined for a channel that is not declared any more. */
async function addChannel(tenant: TenantClient, target: Target, key: string): Promise<string | undefined> {
  const channels = target.settings.channels;
  const channel = isJsonObject(channels) && isJsonObject(channels[key]) ? channels[key] : undefined;
  if (channel === undefined) return undefined;
  const { tabs, ...properties } = channel;
  const body = { ...properties, membershipType: "standard" };
  const purpose = { attempt: `add channel ${key} to`, object: target.object };
  const shown = async () => {
    const ids = (await findTeam(tenant, target)).outputs?.channelIds;
    const id = isJsonObject(ids) ? ids[key] : undefined;
    return typeof id === "string" ? id : undefined;
  };
  const isThere = async () => (await shown()) !== undefined;
  await exactlyOnce(
    tenant.clock,
    () => tenant.graph.send("POST", `/v1.0/teams/${groupOf(target)}/channels`, body, purpose),
    isThere,
  ).catch((error: unknown) => awaitTaken(tenant, target, String(channel.displayName), error, isThere));
  // A tab is put into a channel that the tenant shows.
  return tabs === undefined ? undefined : until(tenant.clock, groupAppearsMs, shown);
}

const settingGroups = ["memberSettings", "guestSettings", "messagingSettings", "funSettings"];

function teamSettings(held: Held): Held {
  return Object.fromEntries(
    Object.entries(held).filter(([path]) => settingGroups.some((group) => path.startsWith(`${group}.`))),
  );
}

import { isJsonObject, isTenantError, type Json, type TenantClient } from "../../graph/index.ts";
import type { Present, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { until } from "../handler/settle.ts";
import { type Held, nested } from "../held.ts";
import { channelKeys } from "./team-form.ts";
import { findTeam, groupOf } from "./team-reading.ts";

/** A group made a moment ago can be unknown to Teams for up to a quarter of an hour. */
const groupAppearsMs = 900_000;

/** Makes the team out of its group with the settings in the same call, then its channels. */
export async function createTeam(tenant: TenantClient, target: Target, held: Held): Promise<void> {
  const settings = nested(teamSettings(held));
  const made = await until(tenant.clock, groupAppearsMs, () => putTeam(tenant, target, settings));
  if (made === undefined)
    throw new Error(
      `${target.object}: Teams does not know the group after ${groupAppearsMs / 60_000} minutes; check that it is a Microsoft 365 group with an owner`,
    );
  const present = await until(tenant.clock, groupAppearsMs, async () => {
    const found = await findTeam(tenant, target);
    return found.exists ? found : undefined;
  });
  if (present !== undefined) await writeChannels(tenant, target, held, present);
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
  const ids = isJsonObject(present.outputs?.channelIds) ? present.outputs.channelIds : {};
  // One after the other: Teams takes few channel writes a second per team.
  for (const key of channelKeys(Object.keys(changes))) {
    const id = ids[key];
    if (typeof id === "string") await changeChannel(tenant, target, key, id, changes);
    else await addChannel(tenant, target, key);
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
  await tenant.graph.send("PATCH", url, body, { attempt: `change channel ${key} of`, object: target.object });
}

async function addChannel(tenant: TenantClient, target: Target, key: string): Promise<void> {
  const channels = target.settings.channels;
  const channel = isJsonObject(channels) && isJsonObject(channels[key]) ? channels[key] : undefined;
  if (channel === undefined) return;
  const body = { ...channel, membershipType: "standard" };
  const purpose = { attempt: `add channel ${key} to`, object: target.object };
  await exactlyOnce(
    tenant.clock,
    () => tenant.graph.send("POST", `/v1.0/teams/${groupOf(target)}/channels`, body, purpose),
    async () => {
      const ids = (await findTeam(tenant, target)).outputs?.channelIds;
      return isJsonObject(ids) && ids[key] !== undefined;
    },
  );
}

function teamSettings(held: Held): Held {
  return Object.fromEntries(
    Object.entries(held).filter(([path]) => !path.startsWith("channels.") && path !== "isArchived"),
  );
}

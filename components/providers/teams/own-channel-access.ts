import { isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import { MadeMeanwhileError } from "../handler/exactly-once.ts";
import { inTurn } from "../handler/in-turn.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";
import { channelPeople, memberBody, writeChannelPeople } from "./channel-people.ts";
import { awaitTaken } from "./name-taken.ts";
import { type GraphChannel, graphChannel } from "./wire.ts";

/** A team or a channel made a moment ago can be unknown for a while. */
const appearsMs = 900_000;

/** A new channel says nothing of itself. */
const born = { description: null };

/** People whom the request that makes a channel can name. */
const namedAtBirth = 200;

/**
 * A private or a shared channel: it has people of its own, so it is a resource of its own. Found by the id of the last
 * run, or else by its name in the team.
 */
export const ownChannelAccess: SettingAccess = {
  id: (target) => (typeof target.memory.channelId === "string" ? target.memory.channelId : nameOf(target)),
  find: findChannel,
  create: (tenant, target, held) =>
    inTurn(`${tenant.tenantId} ${teamOf(target)} channels`, async () => {
      if ((await findChannel(tenant, target)).exists) throw new MadeMeanwhileError(target.object);
      await makeChannel(tenant, target, held);
      const made = await until(tenant.clock, appearsMs, async () => {
        const present = await findChannel(tenant, target);
        return present.exists ? present : undefined;
      });
      if (made !== undefined && bornPeople(held).length > namedAtBirth)
        await writeChannelPeople(tenant, target, urlOf(target, made), peopleIn(held));
    }),
  async write(tenant, target, changes, present) {
    const url = urlOf(target, present);
    if (changes.isArchived !== undefined) await setArchived(tenant, target, url, false);
    const body = Object.fromEntries(
      ["displayName", "description"].flatMap((name): [string, Json][] =>
        name in changes ? [[name, changes[name] ?? ""]] : [],
      ),
    );
    if (Object.keys(body).length > 0) {
      const purpose = { attempt: `set ${Object.keys(body).join(", ")} on`, object: target.object };
      await tenant.graph.send("PATCH", url, body, purpose);
    }
    await writeChannelPeople(tenant, target, url, changes);
  },
  async remove(tenant, target, present) {
    if (target.settings.onDelete === "leave") return;
    if (present.values.isArchived !== true) await setArchived(tenant, target, urlOf(target, present), true);
  },
  isRemoved: (present, target) => {
    return !present.exists || present.values.isArchived === true || target.settings.onDelete === "leave";
  },
};

async function findChannel(tenant: TenantClient, target: Target): Promise<Present> {
  const purpose = { attempt: "read", object: target.object };
  const { channelId } = target.memory;
  try {
    const channels = await tenant.graph.list(graphChannel, `/v1.0/teams/${teamOf(target)}/channels`, purpose);
    const found =
      channels.find(({ id }) => id === channelId) ??
      channels.find((one) => one.displayName.toLowerCase() === nameOf(target).toLowerCase());
    if (found === undefined) return { exists: false, values: {}, born };
    if (found.membershipType !== target.settings.membershipType) throw wrongKind(target, found);
    const url = `/v1.0/teams/${teamOf(target)}/channels/${encodeURIComponent(found.id)}`;
    const values = {
      displayName: found.displayName,
      description: found.description ?? null,
      isArchived: found.isArchived ?? false,
      ...(await channelPeople(tenant, target, url)),
    };
    return { exists: true, values, born, outputs: { channelId: found.id } };
  } catch (error) {
    if (isTenantError(error, 404)) return { exists: false, values: {}, born };
    throw error;
  }
}

function wrongKind(target: Target, { displayName, membershipType }: GraphChannel): Error {
  return new Error(
    `${target.object}: the team has a ${membershipType ?? "standard"} channel named ${displayName}, and a channel's kind cannot be changed; give the ${String(target.settings.membershipType)} one another name`,
  );
}

async function makeChannel(tenant: TenantClient, target: Target, held: Held): Promise<void> {
  const body: JsonObject = {
    displayName: nameOf(target),
    ...(held.description === undefined ? {} : { description: held.description }),
    membershipType: target.settings.membershipType ?? null,
    members: bornPeople(held).slice(0, namedAtBirth),
  };
  const purpose = { attempt: "create", object: target.object };
  const isThere = async () => (await findChannel(tenant, target)).exists;
  const made = await until(tenant.clock, appearsMs, async () => {
    try {
      await tenant.graph.send("POST", `/v1.0/teams/${teamOf(target)}/channels`, body, purpose);
      return true;
    } catch (error) {
      // Teams does not know the team yet.
      if (isTenantError(error, 404)) return undefined;
      await awaitTaken(tenant, target, nameOf(target), error, isThere);
      throw new MadeMeanwhileError(target.object);
    }
  });
  if (made === undefined)
    throw new Error(
      `${target.object}: there is no team ${teamOf(target)} after ${appearsMs / 60_000} minutes; make it first`,
    );
}

function peopleIn(held: Held): { owners: string[]; members: string[] } {
  const owners = [...list(held.owners), ...list(held.ownersAtBirth)];
  const members = [...list(held.members), ...list(held.membersAtBirth)].filter((id) => !owners.includes(id));
  return { owners, members };
}

/** Owners first: an application makes no channel without one. */
function bornPeople(held: Held): JsonObject[] {
  const { owners, members } = peopleIn(held);
  return [...owners.map((id) => memberBody(id, "owner")), ...members.map((id) => memberBody(id, "member"))];
}

async function setArchived(tenant: TenantClient, target: Target, url: string, archive: boolean): Promise<void> {
  const purpose = { attempt: archive ? "archive" : "open again", object: target.object };
  const path = `${url}/${archive ? "archive" : "unarchive"}`;
  await tenant.graph
    .send("POST", path, archive ? {} : undefined, purpose, { repeatable: true })
    .catch((error: unknown) => {
      if (!archive || !isTenantError(error, 404)) throw error;
    });
}

function urlOf(target: Target, present: Present): string {
  return `/v1.0/teams/${teamOf(target)}/channels/${encodeURIComponent(String(present.outputs?.channelId ?? ""))}`;
}

function teamOf(target: Target): string {
  return target.key.teamId ?? "";
}

function nameOf(target: Target): string {
  return String(target.settings.displayName ?? "");
}

function list(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

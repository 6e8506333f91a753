import { z } from "zod";
import type { JsonObject, TenantClient } from "../../components/graph/index.ts";
import { type KindCase, personId } from "./kind-case.ts";
import { phones } from "./phones.ts";
import { teamId } from "./team-for-channels.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());
const channels = `/v1.0/teams/${teamId}/channels`;

const settings = {
  displayName: "Økonomi",
  membershipType: "private",
  description: "Rekneskap og budsjett",
  owners: [personId],
  members: [phones.neighbour],
};

export const teamChannelCase: KindCase = {
  key: { teamId },
  settings,
  expected: { displayName: "Økonomi", description: "Rekneskap og budsjett", people: [personId, phones.neighbour] },
  changed: { settings: { ...settings, displayName: "Økonomi og løn" }, path: "displayName", value: "Økonomi og løn" },
  dropped: { settings: withoutDescription(), path: "description", back: null },
  outside: {
    path: "people",
    value: [personId],
    edit: async (tenant) => {
      const [channel] = await own(tenant);
      const url = `${channels}/${encodeURIComponent(String(channel?.id))}/members`;
      const member = (await tenant.graph.list(anyObject, url, by)).find(({ userId }) => userId === phones.neighbour);
      return tenant.graph.send("DELETE", `${url}/${String(member?.id)}`, undefined, by);
    },
  },
  makeByHand: (tenant) =>
    tenant.graph.send(
      "POST",
      channels,
      {
        displayName: "Økonomi",
        description: "Gamalt",
        membershipType: "private",
        members: [person(personId, ["owner"]), person(phones.neighbour, [])],
      },
      by,
    ),
  firstWrite: { method: "POST", path: /channels$|batch$/ },
  look: async (tenant) => {
    const [channel, second] = await own(tenant);
    if (second !== undefined) throw new Error("there are two channels");
    if (channel === undefined || channel.isArchived === true) return undefined;
    const url = `${channels}/${encodeURIComponent(String(channel.id))}/members`;
    const people = (await tenant.graph.list(anyObject, url, by)).map(({ userId }) => String(userId));
    return { displayName: channel.displayName ?? null, description: channel.description || null, people };
  },
};

function person(id: string, roles: string[]): JsonObject {
  return {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    roles,
    "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${id}')`,
  };
}

function withoutDescription(): JsonObject {
  const { description: _, ...rest } = settings;
  return rest;
}

async function own(tenant: TenantClient): Promise<JsonObject[]> {
  const all = await tenant.graph.list(anyObject, channels, by);
  return all.filter(({ membershipType }) => membershipType === "private");
}

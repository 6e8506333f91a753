import { z } from "zod";
import { isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";

/** Somebody added to the team a moment ago may not be let into a channel of it yet. */
const knownMs = 120_000;

const graphMember = z.object({
  id: z.string(),
  userId: z.string().nullish(),
  roles: z.array(z.string()).nullish(),
});
type GraphMember = z.infer<typeof graphMember>;
type Role = "owner" | "member";

/** How a request names somebody of the tenant. */
export function memberBody(userId: string, role: Role): JsonObject {
  return {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    roles: role === "owner" ? ["owner"] : [],
    "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${userId}')`,
  };
}

/** Owners and members, where the program holds them. */
export async function channelPeople(
  tenant: TenantClient,
  target: Target,
  url: string,
): Promise<Record<string, Json | undefined>> {
  const { owners, members } = target.settings;
  if (owners === undefined && members === undefined) return {};
  const present = await readMembers(tenant, target, url);
  // Nobody yet is what remains to be done.
  const of = (role: Role) => {
    const ids = present.flatMap((one) => (roleOf(one) === role && one.userId ? [one.userId] : []));
    return ids.length === 0 ? undefined : ids;
  };
  return {
    ...(owners === undefined ? {} : { owners: of("owner") }),
    ...(members === undefined ? {} : { members: of("member") }),
  };
}

/** Adds and raises owners first, since the last one cannot be taken away; a list that is not named stays. */
export async function writeChannelPeople(
  tenant: TenantClient,
  target: Target,
  url: string,
  { owners, members }: Held,
): Promise<void> {
  if (owners === undefined && members === undefined) return;
  const present = await readMembers(tenant, target, url);
  const wanted = new Map<string, Role>();
  for (const id of list(members)) wanted.set(id, "member");
  for (const id of list(owners)) wanted.set(id, "owner");
  const byOwners = [...wanted].sort(([, a], [, b]) => (a === b ? 0 : a === "owner" ? -1 : 1));
  for (const [id, role] of byOwners) {
    const found = present.find(({ userId }) => userId?.toLowerCase() === id);
    if (found === undefined) await add(tenant, target, url, id, role);
    else if (roleOf(found) !== role) await change(tenant, target, url, found, role);
  }
  const held: Record<Role, boolean> = { owner: owners !== undefined, member: members !== undefined };
  for (const one of present) {
    const id = one.userId?.toLowerCase();
    if (id !== undefined && !wanted.has(id) && held[roleOf(one)]) await remove(tenant, target, url, one);
  }
}

async function add(tenant: TenantClient, target: Target, url: string, id: string, role: Role): Promise<void> {
  const purpose = { attempt: `add ${role === "owner" ? "an owner" : "a member"} to`, object: target.object };
  const send = () => tenant.graph.send("POST", `${url}/members`, memberBody(id, role), purpose);
  let refused: unknown;
  const done = await until(tenant.clock, knownMs, async () => {
    try {
      await exactlyOnce(tenant.clock, send, async () =>
        (await readMembers(tenant, target, url)).some(({ userId }) => userId?.toLowerCase() === id),
      );
      return true;
    } catch (error) {
      if (!isTenantError(error, 400, 404)) throw error;
      refused = error;
      return undefined;
    }
  });
  if (done === undefined) throw refused;
}

async function change(tenant: TenantClient, target: Target, url: string, member: GraphMember, role: Role) {
  const purpose = { attempt: `make somebody ${role === "owner" ? "an owner" : "a member"} of`, object: target.object };
  const body = {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    roles: role === "owner" ? ["owner"] : [],
  };
  await tenant.graph.send("PATCH", `${url}/members/${encodeURIComponent(member.id)}`, body, purpose);
}

async function remove(tenant: TenantClient, target: Target, url: string, member: GraphMember): Promise<void> {
  const purpose = { attempt: "take somebody from", object: target.object };
  await tenant.graph
    .send("DELETE", `${url}/members/${encodeURIComponent(member.id)}`, undefined, purpose)
    .catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
}

function readMembers(tenant: TenantClient, target: Target, url: string): Promise<GraphMember[]> {
  return tenant.graph.list(graphMember, `${url}/members`, { attempt: "read who is in", object: target.object });
}

function roleOf({ roles }: GraphMember): Role {
  return roles?.includes("owner") ? "owner" : "member";
}

function list(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((id) => String(id).toLowerCase()) : [];
}

import { z } from "zod";
import { isTenantError, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import type { Held } from "../held.ts";

const graphPerson = z.object({ id: z.string() });

type Role = "owners" | "members";

/** Owners and members of the group are those of the team. Only those that the program declares are read. */
export async function peopleOf(tenant: TenantClient, target: Target): Promise<Record<string, Json>> {
  const { owners, members } = target.settings;
  if (owners === undefined && members === undefined) return {};
  const present = await everybody(tenant, target);
  return {
    ...(owners === undefined ? {} : { owners: present.owners }),
    ...(members === undefined ? {} : { members: present.members }),
  };
}

/** Gives the team its first people before it is one: Teams takes no group without an owner. */
export async function bearPeople(tenant: TenantClient, target: Target, held: Held): Promise<void> {
  const owners = [...list(held.owners), ...list(held.ownersAtBirth)];
  const members = [...list(held.members), ...list(held.membersAtBirth)];
  if (owners.length + members.length === 0) return;
  const present = await everybody(tenant, target);
  await add(tenant, target, "owners", missing(owners, present.owners));
  await add(tenant, target, "members", missing(members, present.members));
}

/** Owners come before others go: the last one cannot be taken away. */
export async function writePeople(tenant: TenantClient, target: Target, changes: Held): Promise<void> {
  const roles = (["owners", "members"] as const).filter((role) => role in changes);
  if (roles.length === 0) return;
  const present = await everybody(tenant, target);
  for (const role of roles) await add(tenant, target, role, missing(list(changes[role]), present[role]));
  for (const role of roles) await remove(tenant, target, role, missing(present[role], list(changes[role])));
}

/** An owner is not counted among the members, although the group may list them as one. */
async function everybody(tenant: TenantClient, target: Target): Promise<Record<Role, string[]>> {
  const purpose = { attempt: "read who is in", object: target.object };
  const [owners, members] = await Promise.all([
    tenant.graph.list(graphPerson, `${groupUrl(target)}/owners?$select=id`, purpose),
    tenant.graph.list(graphPerson, `${groupUrl(target)}/members?$select=id`, purpose),
  ]);
  const owning = owners.map(({ id }) => id);
  return {
    owners: owning,
    members: missing(
      members.map(({ id }) => id),
      owning,
    ),
  };
}

async function add(tenant: TenantClient, target: Target, role: Role, ids: readonly string[]): Promise<void> {
  const purpose = { attempt: `add to the ${role} of`, object: target.object };
  const one = async (id: string) => {
    const body: JsonObject = { "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${id}` };
    await exactlyOnce(
      tenant.clock,
      () => tenant.graph.send("POST", `${groupUrl(target)}/${role}/$ref`, body, purpose),
      async () => {
        const rows = await tenant.graph.list(graphPerson, `${groupUrl(target)}/${role}?$select=id`, purpose);
        return rows.some((row) => row.id === id);
      },
    );
  };
  await Promise.all(ids.map(one));
}

async function remove(tenant: TenantClient, target: Target, role: Role, ids: readonly string[]): Promise<void> {
  const purpose = { attempt: `take from the ${role} of`, object: target.object };
  const one = async (id: string) => {
    await tenant.graph
      .send("DELETE", `${groupUrl(target)}/${role}/${id}/$ref`, undefined, purpose)
      .catch((error: unknown) => {
        if (!isTenantError(error, 404)) throw error;
      });
  };
  await Promise.all(ids.map(one));
}

function missing(wanted: readonly string[], present: readonly string[]): string[] {
  const there = new Set(present.map((id) => id.toLowerCase()));
  return [...new Set(wanted.map((id) => id.toLowerCase()))].filter((id) => !there.has(id));
}

function list(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function groupUrl(target: Target): string {
  return `/v1.0/groups/${target.key.groupId ?? ""}`;
}

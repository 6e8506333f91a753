import type { TenantContext } from "../context.ts";
import type { GraphCall } from "../graph/call.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { archived, teamNotFound } from "./teams-error.ts";

/** The settings of a group's team; the team is gone when its group is, and back when the group is restored. */
export function findTeam({ store }: TenantContext, id: string): { team: Entity; group: Entity } | undefined {
  const team = store.collection("teams").get(id);
  const group = store.collection("groups").get(id);
  return team && group ? { team, group } : undefined;
}

/** The team of the call's first parameter, or 404. */
export function teamOf(call: GraphCall): { team: Entity; group: Entity } {
  const id = (call.params[0] ?? "").toLowerCase();
  const found = findTeam(call.context, id);
  if (!found || (call.method === "GET" && call.context.weather.unseen(teamKey(id)))) throw teamNotFound(id);
  return found;
}

/** The same, for calls that change what an archived team keeps. */
export function openTeamOf(call: GraphCall): { team: Entity; group: Entity } {
  const found = teamOf(call);
  if (found.team.isArchived === true) throw archived(found.team.id);
  return found;
}

/** Under this name the weather keeps a new team from readers. */
export const teamKey = (id: string): string => `team/${id}`;

/** Under this name the weather keeps a new group from Teams. */
export const teamableKey = (id: string): string => `teamable/${id}`;

/** A team as Graph shows it: name, description and visibility are its group's. */
export function teamView(context: TenantContext, { team, group }: { team: Entity; group: Entity }): JsonObject {
  const { tenantId } = context.store.identity;
  return {
    ...team,
    displayName: group.displayName ?? null,
    description: group.description ?? null,
    visibility: visibilityOf(group),
    tenantId,
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(String(team.internalId))}/conversations?groupId=${team.id}&tenantId=${tenantId}`,
  };
}

function visibilityOf(group: Entity): string {
  const visibility = String(group.visibility ?? "Public");
  return visibility.charAt(0).toLowerCase() + visibility.slice(1);
}

/** Who is in the team, counted as $select=summary asks. */
export function teamSummary({ store }: TenantContext, id: string): JsonObject {
  const owners = new Set(store.owners(id));
  const members = store.members(id).filter((member) => !owners.has(member));
  const guests = members.filter((member) => store.collection("users").get(member)?.userType === "Guest");
  return { ownersCount: owners.size, membersCount: members.length - guests.length, guestsCount: guests.length };
}

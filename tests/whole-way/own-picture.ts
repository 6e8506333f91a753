import type { EmbeddedTenant } from "../../emulator/index.ts";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";

/** What this library's own resources make of a tenant, by the names people know and without the ids each making gives anew. */
export function ownPicture({ store }: EmbeddedTenant): JsonObject {
  const groups = store.collection("groups");
  // A deleted group's team is kept with it for thirty days, and nobody sees it.
  const teams = [...store.collection("teams").values()].filter(({ id }) => groups.has(String(id)));
  const nameOf = (id: unknown) => String(groups.get(String(id))?.displayName ?? id);
  const channels = [...store.collection("channels").values()];
  const channelsOf = (id: string) => channels.filter((channel) => belongsTo(channel, id)).map(named);
  const admin = store.teamsAdmin;
  return {
    teams: sorted(teams, ({ id }) => [nameOf(id), channelsOf(id).toSorted()]),
    licences: sorted(
      [...groups.values()].filter(({ assignedLicenses }) => list(assignedLicenses).length > 0),
      ({ displayName, assignedLicenses }) => [String(displayName), list(assignedLicenses)],
    ),
    assignments: sorted([...admin.groupAssignments.values()], ({ groupId, policyType, policyName, rank }) => [
      nameOf(groupId),
      policyType,
      policyName,
      rank,
    ]),
    policies: sorted(admin.types(), (type) => [type, [...admin.policies(type).keys()].toSorted()]),
  };
}

function belongsTo(channel: Entity, teamId: string): boolean {
  return Object.values(channel).includes(teamId);
}

const named = ({ displayName }: Entity) => String(displayName);

function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value : [];
}

function sorted<T>(items: T[], row: (item: T) => unknown[]): string[] {
  return items.map((item) => JSON.stringify(row(item))).toSorted();
}

import type { EmbeddedTenant } from "../../emulator/index.ts";
import { newTeamSettings } from "../../emulator/teams/team-settings.ts";
import { personId } from "./kind-case.ts";
import { phones } from "./phones.ts";

/** A team that channels of their own are made in. */
export const teamId = "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d90";

/** Makes the team of its group, which is there. */
export function addTeamForChannels({ store }: EmbeddedTenant): void {
  const general = "19:00000000000000000000000000000001@thread.tacv2";
  store.collection("channels").set(general, {
    id: general,
    teamId,
    displayName: "General",
    description: null,
    membershipType: "standard",
    isArchived: false,
    isGeneral: true,
    deletedAt: null,
  });
  store.collection("teams").set(teamId, { ...newTeamSettings(), id: teamId, internalId: general });
  for (const person of [personId, phones.neighbour]) store.relations.add("members", teamId, person);
}

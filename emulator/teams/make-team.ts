import { now, type TenantContext } from "../context.ts";
import type { Entity, JsonObject } from "../store/json.ts";
import { strings } from "../store/json.ts";
import { makeChannel } from "./channel-store.ts";
import { mergeSettings, newTeamSettings } from "./team-settings.ts";
import { teamKey } from "./team-store.ts";

/** Turns a group into a team with its built-in channel; the settings are laid over what a team is born with. */
export function makeTeam(
  context: TenantContext,
  group: Entity,
  settings: JsonObject,
  firstChannelName: string,
): Entity {
  const { store } = context;
  const general = makeChannel(context, group.id, {
    displayName: firstChannelName,
    description: group.description ?? null,
    membershipType: "standard",
    isGeneral: true,
  });
  const team: Entity = {
    ...mergeSettings(newTeamSettings(), settings),
    id: group.id,
    internalId: general.id,
    createdDateTime: now(context),
  };
  store.collection("teams").set(team.id, team);
  const options = strings(group.resourceProvisioningOptions);
  if (!options.includes("Team")) {
    store.collection("groups").set(group.id, { ...group, resourceProvisioningOptions: [...options, "Team"] });
  }
  context.weather.hide(teamKey(team.id), "team");
  return team;
}

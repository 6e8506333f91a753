import type * as pulumi from "@pulumi/pulumi";
import { type Language, nameIn } from "../config/language.ts";
import { type Team, TeamChannel } from "../providers/index.ts";
import type { TeamTemplate } from "./template.ts";

interface OwnChannels {
  template: TeamTemplate;
  language: Language;
  /** Object ids of the team's first owners: they own its private and shared channels from their first day, too. */
  owners: readonly string[];
  onDelete: "archive" | "leave";
  teamId: pulumi.Input<string>;
  team: Team;
}

/**
 * The private and shared channels of a template. They have people of their own, chosen in Teams from then on, so each is
 * an object of its own beside the team.
 */
export function createOwnChannels(name: string, channels: OwnChannels, parent: pulumi.Resource): void {
  const { template, language, owners, onDelete, teamId, team } = channels;
  for (const [key, { type, name: names }] of Object.entries(template.channels)) {
    if (type === "standard") continue;
    const settings = {
      displayName: nameIn(language, names),
      membershipType: type,
      ownersAtBirth: [...owners],
      onDelete,
    };
    new TeamChannel(`${name}-${key}`, { teamId, settings }, { parent, dependsOn: [team] });
  }
}

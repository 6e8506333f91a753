import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import type { AttributesConfig } from "../config/attributes.ts";
import { type Language, nameIn } from "../config/language.ts";
import type { UnitConfig } from "../config/units.ts";
import { membershipRules } from "../organisation/membership-rules.ts";
import { descriptions } from "../organisation/naming.ts";
import { Team } from "../providers/index.ts";
import { type Transform, transformed } from "../transform.ts";
import { closeToGuests } from "./close-to-guests.ts";
import { createOwnChannels } from "./own-channels.ts";
import { groupSetAtBirth, type TeamFate } from "./team-fate.ts";
import { templateSettings } from "./template-settings.ts";
import { teamTemplates } from "./templates.ts";

/** A unit's own team. */
export interface UnitTeamArgs {
  /** The unit: its code decides who is a member, its name is what people see, its key is the mail nickname. */
  unit: Pick<UnitConfig, "key" | "code" | "name">;
  /** The property that carries the unit code. */
  attributes: AttributesConfig;
  /** Language of the names of team and channels. */
  language: Language;
  /**
   * Object ids of the first owners, at least two. Set at birth: later owners are chosen in Teams and stay.
   *
   * @see https://learn.microsoft.com/graph/api/group-post-owners
   */
  owners: readonly string[];
  /**
   * True makes the template's private channel too, for those who lead the unit. The first owners own it and must be of
   * the unit, since nobody is in a channel who is not in its team; people choose the rest. It is archived with the team.
   *
   * @default false
   * @see https://learn.microsoft.com/microsoftteams/private-channels
   */
  privateChannels?: boolean | undefined;
  /**
   * What happens when the team leaves the program: `archive` keeps team and group, read-only, with all that people
   * wrote; `delete` removes both, and the tenant keeps them for 30 days.
   *
   * @default "archive"
   * @see https://learn.microsoft.com/graph/api/team-archive
   */
  onDelete?: TeamFate;
  /** The last word on the Microsoft 365 group's arguments. */
  transform?: { group?: Transform<azuread.GroupArgs> };
}

/**
 * A team whose members are whoever HR places in the unit, with the standard channels of the template `eining`. A
 * Microsoft 365 group cannot hold another group, so the team has the unit's rule and not the unit's group.
 *
 * @see https://learn.microsoft.com/graph/api/team-put-teams
 *
 * @example
 * ```ts
 * import { loadOrganisation, UnitTeam } from "pulumi-m365-tenant";
 *
 * const { attributes } = loadOrganisation("organisation.yaml");
 * const team = new UnitTeam("it", {
 *   unit: { key: "it", code: "130", name: { sv: "IT-enheten" } },
 *   attributes,
 *   language: "sv",
 *   owners: ["6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11", "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c12"],
 * });
 * export const link = team.link;
 * ```
 */
export class UnitTeam extends pulumi.ComponentResource {
  /** Where the team is opened in a browser. */
  readonly link: pulumi.Output<string>;
  /** The Microsoft 365 group behind the team. */
  readonly group: azuread.Group;
  /** The team and its channels. */
  readonly team: Team;

  constructor(name: string, args: UnitTeamArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:UnitTeam", name, {}, opts);
    this.group = this.#createGroup(name, args);
    closeToGuests(name, this.group, this);
    this.team = this.#createTeam(name, args);
    if (args.privateChannels === true) this.#createOwnChannels(name, args);
    this.link = this.team.webUrl;
    this.registerOutputs({ link: this.link });
  }

  #createGroup(name: string, { unit, attributes, language, owners, onDelete, transform }: UnitTeamArgs): azuread.Group {
    const displayName = nameIn(language, unit.name);
    const args: azuread.GroupArgs = {
      displayName,
      // Without one azuread waits minutes for the service to write it.
      description: descriptions[language].team(displayName),
      types: ["Unified", "DynamicMembership"],
      mailEnabled: true,
      mailNickname: unit.key,
      securityEnabled: true,
      visibility: "Private",
      dynamicMembership: { enabled: true, rule: membershipRules(attributes).unit(unit.code) },
      owners: [...owners],
      preventDuplicateNames: true,
    };
    return new azuread.Group(`${name}-group`, transformed(args, transform?.group, { key: unit.key }), {
      parent: this,
      ignoreChanges: groupSetAtBirth,
      // The team lives in the group: deleting the group would delete what archiving has just kept.
      retainOnDelete: onDelete !== "delete",
    });
  }

  #createOwnChannels(name: string, { language, owners, onDelete }: UnitTeamArgs): void {
    const { group, team } = this;
    const fate = onDelete === "delete" ? "leave" : "archive";
    const template = teamTemplates.eining;
    const channels = { template, language, owners, onDelete: fate, teamId: group.objectId, team } as const;
    createOwnChannels(name, channels, this);
  }

  #createTeam(name: string, { language, onDelete }: UnitTeamArgs): Team {
    const fate = onDelete === "delete" ? "leave" : "archive";
    const settings = { ...templateSettings(teamTemplates.eining, language), onDelete: fate } as const;
    return new Team(`${name}-team`, { groupId: this.group.objectId, settings }, { parent: this });
  }
}

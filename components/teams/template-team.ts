import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import type { Language } from "../config/language.ts";
import type { AssignedTemplateKey } from "../config/template-keys.ts";
import { descriptions } from "../organisation/naming.ts";
import { Team } from "../providers/index.ts";
import { type Transform, transformed } from "../transform.ts";
import { closeToGuests } from "./close-to-guests.ts";
import { createOwnChannels } from "./own-channels.ts";
import { groupSetAtBirth, type TeamFate } from "./team-fate.ts";
import { templateSettings } from "./template-settings.ts";
import { teamTemplates } from "./templates.ts";

/** A team that people are put into: a project, the crisis management, a committee, a case. */
export interface TemplateTeamArgs {
  /** Mail nickname of its group, and part of the resources' names; never changed, since the team would be made anew. */
  key: string;
  /** Name as people see it. */
  displayName: string;
  /** Which template: its channels, what members may do, and whether guests are let in. */
  template: AssignedTemplateKey;
  /** Language of the channel names. */
  language: Language;
  /**
   * Object ids of the first owners, at least two. Set at birth: owners and members are the team's own matter from then
   * on.
   *
   * @see https://learn.microsoft.com/graph/api/group-post-owners
   */
  owners: readonly string[];
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
 * A team from a template whose members people choose. Where the template lets no guest in, the group's own setting says
 * so, whatever the tenant allows. A sensitivity label cannot be set by an application: `m365-tenant manual` lists it.
 *
 * @see https://learn.microsoft.com/graph/api/team-put-teams
 *
 * @example
 * ```ts
 * import { TemplateTeam } from "pulumi-m365-tenant";
 *
 * const crisis = new TemplateTeam("crisis", {
 *   key: "krisledning",
 *   displayName: "Krisledning",
 *   template: "kriseleiing",
 *   language: "sv",
 *   owners: ["6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11", "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c12"],
 * });
 * export const link = crisis.link;
 * ```
 */
export class TemplateTeam extends pulumi.ComponentResource {
  /** Where the team is opened in a browser. */
  readonly link: pulumi.Output<string>;
  /** The Microsoft 365 group behind the team. */
  readonly group: azuread.Group;
  /** The team and its channels. */
  readonly team: Team;

  constructor(name: string, args: TemplateTeamArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:TemplateTeam", name, {}, opts);
    this.group = this.#createGroup(name, args);
    if (teamTemplates[args.template].guests === "off") closeToGuests(name, this.group, this);
    this.team = this.#createTeam(name, args);
    this.#createOwnChannels(name, args);
    this.link = this.team.webUrl;
    this.registerOutputs({ link: this.link });
  }

  #createGroup(name: string, args: TemplateTeamArgs): azuread.Group {
    const { key, displayName, language, owners, onDelete, transform } = args;
    const group: azuread.GroupArgs = {
      displayName,
      // Without one azuread waits minutes for the service to write it.
      description: descriptions[language].chosenTeam(displayName),
      types: ["Unified"],
      mailEnabled: true,
      mailNickname: key,
      securityEnabled: true,
      visibility: "Private",
      owners: [...owners],
      // A team without members is nobody's: the owners are its first.
      members: [...owners],
      preventDuplicateNames: true,
    };
    return new azuread.Group(`${name}-group`, transformed(group, transform?.group, { key }), {
      parent: this,
      ignoreChanges: [...groupSetAtBirth, "members"],
      // The team lives in the group: deleting the group would delete what archiving has just kept.
      retainOnDelete: onDelete !== "delete",
    });
  }

  #createOwnChannels(name: string, { template: key, language, owners, onDelete }: TemplateTeamArgs): void {
    const template = teamTemplates[key];
    const fate = onDelete === "delete" ? "leave" : "archive";
    const { group, team } = this;
    const channels = { template, language, owners, onDelete: fate, teamId: group.objectId, team } as const;
    createOwnChannels(name, channels, this);
  }

  #createTeam(name: string, { template, language, onDelete }: TemplateTeamArgs): Team {
    const fate = onDelete === "delete" ? "leave" : "archive";
    const settings = { ...templateSettings(teamTemplates[template], language), onDelete: fate } as const;
    return new Team(`${name}-team`, { groupId: this.group.objectId, settings }, { parent: this });
  }
}

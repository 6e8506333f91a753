import * as pulumi from "@pulumi/pulumi";
import { groupNamingSchema } from "../config/group-naming.ts";
import type { Language } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import { parsePart } from "../config/parse-part.ts";
import type { AssignedTemplateKey } from "../config/template-keys.ts";
import { GroupUnifiedSettings } from "../providers/index.ts";
import { Expiry, type ExpiryArgs } from "./expiry.ts";
import { namingSettings } from "./naming-settings.ts";
import type { TeamFate } from "./team-fate.ts";
import { TemplateTeam } from "./template-team.ts";
import { UnitTeam } from "./unit-team.ts";

/** Where people work together. */
export interface WorkspacesArgs {
  /** The municipality: its units, and the attribute that carries the unit code. */
  organisation: Pick<OrganisationConfig, "sectors" | "attributes" | "municipality">;
  /**
   * Units that have their team, by the unit's key, with the object ids of the first owners, and whether it has the
   * template's private channel for those who lead the unit.
   */
  units: Readonly<Record<string, { owners: readonly string[]; privateChannels?: boolean | undefined }>>;
  /**
   * Teams whose members people choose, by key: which template, what they are called, and the first owners.
   *
   * @default - none
   */
  chosen?: Readonly<Record<string, { template: AssignedTemplateKey; name: string; owners: readonly string[] }>>;
  /**
   * Language of team and channel names.
   *
   * @default - the municipality's own
   */
  language?: Language;
  /**
   * What happens to a team that leaves the program: `archive` keeps it read-only, `delete` removes it.
   *
   * @default "archive"
   */
  onDelete?: TeamFate;
  /**
   * When teams of projects end that nobody renews. Units, committees, cases and crisis teams never do.
   *
   * @default - no team ends by itself, and the tenant's own policy stays as it is
   * @see https://learn.microsoft.com/entra/identity/users/groups-lifecycle
   */
  expiry?: ExpiryArgs | undefined;
  /**
   * Words that no Microsoft 365 group may have in its name, people's and the program's alike. It writes the tenant's one
   * setting for groups, so a program with `GuestAccess` gives it there, as `groups`.
   *
   * @default - the tenant's own naming policy, if any, stays
   * @see https://learn.microsoft.com/entra/identity/users/groups-naming-policy
   */
  naming?: { blockedWords: readonly string[] } | undefined;
}

/**
 * The municipality's teams from its templates: one for each unit that is asked for, whose members follow HR, and those
 * whose members people choose.
 *
 * @see https://learn.microsoft.com/graph/api/resources/team
 *
 * @example
 * ```ts
 * import { loadOrganisation, Workspaces } from "pulumi-m365-tenant";
 *
 * const workspaces = new Workspaces("teams", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   units: { it: { owners: ["6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11", "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c12"] } },
 * });
 * export const links = workspaces.links;
 * ```
 */
export class Workspaces extends pulumi.ComponentResource {
  /** The teams, by unit. */
  readonly teams: Readonly<Record<string, UnitTeam>>;
  /** Teams whose members people choose, by key. */
  readonly chosen: Readonly<Record<string, TemplateTeam>>;
  /** Where each team is opened, by unit or key. */
  readonly links: Readonly<Record<string, pulumi.Output<string>>>;

  constructor(name: string, args: WorkspacesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Workspaces", name, {}, opts);
    this.teams = Object.fromEntries(
      Object.entries(args.units).map(([key, unit]) => [key, this.#createTeam(name, key, unit, args)]),
    );
    this.chosen = Object.fromEntries(
      Object.entries(args.chosen ?? {}).map(([key, team]) => [key, this.#createChosen(name, key, team, args)]),
    );
    this.#createExpiry(name, args);
    this.#createNaming(name, args);
    const all = Object.entries<{ link: pulumi.Output<string> }>({ ...this.teams, ...this.chosen });
    this.links = Object.fromEntries(all.map(([key, team]) => [key, team.link]));
    this.registerOutputs({ links: this.links });
  }

  #createExpiry(name: string, { expiry: args, chosen = {} }: WorkspacesArgs): void {
    if (args === undefined) return;
    const expiry = new Expiry(name, args, this);
    for (const [key, { template }] of Object.entries(chosen)) {
      const team = this.chosen[key];
      if (team !== undefined) expiry.add(key, template, team.group.objectId);
    }
  }

  #createNaming(name: string, { naming }: WorkspacesArgs): void {
    if (naming === undefined) return;
    const settings = namingSettings(parsePart(`${name}: naming`, groupNamingSchema, naming));
    new GroupUnifiedSettings(`${name}-naming`, { settings }, { parent: this });
  }

  #createChosen(
    name: string,
    key: string,
    { template, name: displayName, owners }: NonNullable<WorkspacesArgs["chosen"]>[string],
    { language, onDelete = "archive", organisation }: WorkspacesArgs,
  ): TemplateTeam {
    const team = {
      key,
      displayName,
      template,
      owners,
      onDelete,
      language: language ?? organisation.municipality.language,
    };
    return new TemplateTeam(`${name}-${key}`, team, { parent: this });
  }

  #createTeam(name: string, key: string, own: WorkspacesArgs["units"][string], args: WorkspacesArgs): UnitTeam {
    const { attributes, municipality, sectors } = args.organisation;
    const unit = sectors.flatMap(({ units }) => units).find((candidate) => candidate.key === key);
    if (!unit)
      throw new RangeError(`${name}: units.${key} is no unit of ${municipality.name}; write the key of a unit`);
    const { language = municipality.language, onDelete = "archive" } = args;
    const { owners, privateChannels } = own;
    const team = { unit, attributes, owners, language, onDelete, privateChannels };
    return new UnitTeam(`${name}-${key}`, team, { parent: this });
  }
}

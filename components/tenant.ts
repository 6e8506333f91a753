import * as pulumi from "@pulumi/pulumi";
import { Administration } from "./administration/administration.ts";
import { Communication } from "./communication/communication.ts";
import { TeamsPolicies } from "./communication/teams-policies.ts";
import { ConditionalAccess } from "./conditional-access/conditional-access.ts";
import { capabilities } from "./config/capabilities.ts";
import type { StackSettings } from "./config/read-stack.ts";
import { hasReached, isEveryone } from "./config/rollout.ts";
import { GuestAccess } from "./guests/guest-access.ts";
import { Licensing } from "./licensing/licensing.ts";
import { inPhase } from "./merger/in-phase.ts";
import { Merger } from "./merger/merger.ts";
import { Unmonitored } from "./monitoring/unmonitored.ts";
import type { AnyGroup } from "./organisation/group-kinds.ts";
import { Organisation } from "./organisation/organisation.ts";
import { Rollout } from "./rollout/rollout.ts";
import { Rooms } from "./rooms/rooms.ts";
import { roomsOf } from "./rooms/rooms-of.ts";
import { namingSettings } from "./teams/naming-settings.ts";
import { Workspaces } from "./teams/workspaces.ts";
import { numberTypes } from "./telephony/number-types.ts";
import { ownersByQueue } from "./telephony/owners-by-queue.ts";
import { Telephony } from "./telephony/telephony.ts";

/** A whole tenant: what a stack's configuration says, as `readStack` gives it. */
export type TenantArgs = StackSettings;

/**
 * A municipality's whole tenant: who is who, which licence each has, how they get in, what they may do in Teams and
 * which teams there are. Each part also works alone.
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import { readStack, Tenant } from "pulumi-m365-tenant";
 *
 * const settings = readStack(new pulumi.Config("tenant"));
 * const tenant = new Tenant("bjorkmossa", settings);
 * export const teams = tenant.teams;
 * ```
 */
export class Tenant extends pulumi.ComponentResource {
  /** Who is who. */
  readonly organisation: Organisation;
  /** Which licence each has. */
  readonly licensing: Licensing;
  /** How they get in. */
  readonly access: ConditionalAccess;
  /** Who administers; absent without its section. */
  readonly administration: Administration | undefined;
  /** Who may visit; absent without its section. */
  readonly guests: GuestAccess | undefined;
  /** How far the quiet roll-out has come. */
  readonly rollout: Rollout;
  /** What they may do in Teams. */
  readonly teamsPolicies: TeamsPolicies;
  /** What holds for everybody in Teams. */
  readonly communication: Communication;
  /** Where they work together. */
  readonly workspaces: Workspaces;
  /** How they are reached and call; undefined while the stack leaves telephones as they are. */
  readonly telephony: Telephony | undefined;
  /** Where they meet; undefined while the stack names no account of a room. */
  readonly rooms: Rooms | undefined;

  /** How far each merger has come, by the former municipality. */
  readonly mergers: Readonly<Record<string, Merger>>;

  /** Who answers for it that no alert is there; absent where `Monitoring` is, or where nobody has said. */
  readonly unmonitored: Unmonitored | undefined;

  readonly #name: string;
  readonly #args: TenantArgs;

  constructor(name: string, args: TenantArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Tenant", name, {}, opts);
    this.#name = name;
    this.#args = inPhase(args);
    this.organisation = new Organisation(`${name}-organisation`, this.#args, { parent: this });
    this.licensing = this.#createLicensing();
    this.access = this.#createAccess();
    this.rollout = this.#createRollout();
    this.teamsPolicies = this.#createTeamsPolicies();
    this.communication = this.#createCommunication();
    this.workspaces = this.#createWorkspaces();
    this.administration = this.#createAdministration();
    this.guests = this.#createGuests();
    this.telephony = this.#createTelephony();
    this.rooms = this.#createRooms();
    this.mergers = this.#createMergers();
    this.unmonitored = this.#createUnmonitored();
    this.registerOutputs({ counts: this.counts });
  }

  /** How much of each there is, to be held against the organisation file. */
  get counts() {
    const { organisation, access, workspaces, licensing } = this;
    return {
      employees: employeesOf(this.#args),
      units: size(organisation.units),
      sectors: size(organisation.sectors),
      personas: size(organisation.personas),
      licences: size(licensing.licences),
      rolloutGroups: size(organisation.rollout),
      conditionalAccessPolicies: size(access.policies),
      teams: size(workspaces.teams) + size(workspaces.chosen),
    };
  }

  /** Names of the groups as Entra shows them, by what they are for and by key. */
  get groups() {
    const { units, sectors, personas, licences, rollout, breakGlass } = this.organisation;
    return {
      units: names(units),
      sectors: names(sectors),
      personas: names(personas),
      licences: names(licences),
      rollout: names(rollout),
      breakGlass: breakGlass.displayName,
    };
  }

  /** Where each team is opened, by unit. */
  get teams(): Readonly<Record<string, pulumi.Output<string>>> {
    return this.workspaces.links;
  }

  #createLicensing(): Licensing {
    const { licences, addOns, sectors } = this.#args.organisation;
    const units = Object.fromEntries(
      sectors.flatMap((sector) => sector.units.map((unit) => [unit.key, unit.licences])),
    );
    const args = { licences, addOns, units, groups: this.organisation.licences, addOnGroups: this.organisation.addOns };
    return new Licensing(`${this.#name}-licensing`, args, { parent: this });
  }

  #createAccess(): ConditionalAccess {
    const { breakGlass, accessPersonas, personas, rollout } = this.organisation;
    const { conditionalAccess, restoreOnDelete } = this.#args;
    const groups = Object.values(personas);
    const args = { ...conditionalAccess, breakGlass, personas: accessPersonas, rollout, groups, restoreOnDelete };
    return new ConditionalAccess(`${this.#name}-access`, args, { parent: this });
  }

  #createAdministration(): Administration | undefined {
    const { administration, organisation, language, restoreOnDelete } = this.#args;
    if (administration === undefined) return undefined;
    const args = { ...administration, organisation, language, restoreOnDelete };
    return new Administration(`${this.#name}-administration`, args, { parent: this });
  }

  // Teams whose template takes no guest close themselves.
  #createGuests(): GuestAccess | undefined {
    const { guests, language, restoreOnDelete, teams } = this.#args;
    if (guests === undefined) return undefined;
    const groups = teams.naming && namingSettings(teams.naming);
    return new GuestAccess(`${this.#name}-guests`, { ...guests, groups, language, restoreOnDelete }, { parent: this });
  }

  #createRollout(): Rollout {
    const args = { ...this.#args.rollout, members: this.organisation.rollout };
    return new Rollout(`${this.#name}-rollout`, args, { parent: this });
  }

  #createTeamsPolicies(): TeamsPolicies {
    const { communication } = this.#args;
    const { personas, rollout: groups } = this.organisation;
    const prefix = this.#args.organisation.municipality.key;
    const args = { ...communication, prefix, personas, reached: { groups, steps: this.rollout.reached } };
    return new TeamsPolicies(`${this.#name}-teams-policies`, args, { parent: this });
  }

  #createCommunication(): Communication {
    const { communication, rollout, restoreOnDelete, organisation, language } = this.#args;
    const notYetEveryone = capabilities.filter((capability) => !isEveryone(rollout, capability));
    const prefix = organisation.municipality.key;
    const args = { ...communication, prefix, language, notYetEveryone, restoreOnDelete };
    return new Communication(`${this.#name}-communication`, args, { parent: this });
  }

  #createWorkspaces(): Workspaces {
    const { organisation, language, teams, rollout, guests } = this.#args;
    const first = rollout.groups[0] ?? "";
    const units = Object.fromEntries(
      Object.entries(teams.units).filter(([, { step = first }]) => hasReached(rollout, "unitTeams", step)),
    );
    // The tenant has one setting for groups: with a section of guests it is theirs, naming and all.
    const naming = guests === undefined ? teams.naming : undefined;
    const args = { organisation, language, ...teams, units, naming };
    return new Workspaces(`${this.#name}-workspaces`, args, { parent: this });
  }

  #createTelephony(): Telephony | undefined {
    const { organisation, language, telephony } = this.#args;
    if (telephony === undefined) return undefined;
    const args = {
      organisation,
      language,
      owners: ownersByQueue(organisation, telephony),
      locations: telephony.locations,
    };
    return new Telephony(`${this.#name}-telephony`, args, { parent: this });
  }

  #createRooms(): Rooms | undefined {
    const { organisation, language, rooms, telephony } = this.#args;
    if (rooms === undefined) return undefined;
    const operator = organisation.telephony?.operator.kind;
    const args = {
      prefix: organisation.municipality.key,
      language,
      rooms: roomsOf(organisation, rooms, telephony),
      group: this.organisation.personas.rom,
      groupLicences: this.licensing.addOnsOf("rom"),
      numberType: operator && numberTypes[operator],
    };
    return new Rooms(`${this.#name}-rooms`, args, { parent: this });
  }

  #createMergers(): Record<string, Merger> {
    const { organisation, language, mergers = {} } = this.#args;
    return Object.fromEntries(
      Object.entries(mergers).map(([key, { phase, moved, partner, syncsPeople }]) => {
        const agreement = this.guests?.partners[key];
        const args = {
          key,
          organisation,
          language,
          phase,
          moved,
          syncsPeople,
          partner: partner && { tenantId: partner.tenantId, agreement },
        };
        return [key, new Merger(`${this.#name}-merger-${key}`, args, { parent: this })];
      }),
    );
  }

  // The alerts themselves need a package that not every stack has: index.ts makes them.
  #createUnmonitored(): Unmonitored | undefined {
    const unmonitored = this.#args.monitoring?.unmonitored;
    return unmonitored && new Unmonitored(`${this.#name}-monitoring`, { unmonitored }, { parent: this });
  }
}

function employeesOf({ organisation }: TenantArgs): number {
  return organisation.sectors.flatMap(({ units }) => units).reduce((total, { employees }) => total + employees, 0);
}

const size = (things: Readonly<Record<string, unknown>>) => Object.keys(things).length;

const names = (groups: Readonly<Record<string, AnyGroup>>) =>
  Object.fromEntries(Object.entries(groups).map(([key, { displayName }]) => [key, displayName]));

import * as pulumi from "@pulumi/pulumi";
import { type AdministrationConfig, type AdministrationInput, administrationSchema } from "../config/administration.ts";
import { type Language, nameIn } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import { parsePart } from "../config/parse-part.ts";
import type { RoleGroup } from "../organisation/group-kinds.ts";
import { membershipRules } from "../organisation/membership-rules.ts";
import type { GroupTransform } from "../organisation/security-group.ts";
import {
  AdminConsentRequestPolicy,
  AuthorizationPolicy,
  DynamicAdministrativeUnit,
  PasswordRuleSettings,
} from "../providers/index.ts";
import { bannedWords } from "./banned-words.ts";
import { activationRules, eligible, giveRole } from "./privilege.ts";
import { roleGroup } from "./role-group.ts";
import { signInMethods } from "./sign-in-methods.ts";
import { supplierStanding } from "./supplier-standing.ts";
import { userDefaults } from "./user-defaults.ts";
import { administrationWords } from "./words.ts";

/** Who administers, and what everybody may do by themselves. */
export interface AdministrationArgs extends AdministrationInput {
  /** The municipality: its name and sites for words no password may hold, its sectors for local helpers. */
  organisation: Pick<OrganisationConfig, "municipality" | "sites" | "sectors" | "attributes">;
  /**
   * Language of names and descriptions.
   *
   * @default - the municipality's own
   */
  language?: Language;
  /**
   * The day on which suppliers are judged.
   *
   * @default - today, in UTC
   */
  today?: string;
  /**
   * True gives the tenant's own settings their former values back when they leave the program.
   *
   * @default false
   */
  restoreOnDelete?: boolean | undefined;
  /** The last word on arguments of every group. */
  transform?: { group?: GroupTransform };
}

/**
 * Administrators and what they answer for. Each role is held through a group; where Entra ID P2 is owned people ask for
 * it when they need it. Local helpers reach their own sector alone, suppliers are out after their last day, and nobody
 * else makes applications, tenants or consents. Break-glass accounts hold their role by hand: no change of the program
 * can take it from them.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices
 *
 * @example
 * ```ts
 * import { Administration, loadOrganisation } from "pulumi-m365-tenant";
 *
 * const administration = new Administration("administration", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   roles: {
 *     teams: { role: "Teams Administrator" },
 *     apps: { role: "Cloud Application Administrator" },
 *   },
 *   consentReviewers: "apps",
 *   localHelp: { sectors: ["omsorg"] },
 *   suppliers: { operator: { roles: ["Teams Telephony Administrator"], ends: "2027-06-30", owner: "IT-chef" } },
 * });
 * export const groups = Object.values(administration.roles).map(({ displayName }) => displayName);
 * ```
 */
export class Administration extends pulumi.ComponentResource {
  /** The group of each role, by key. */
  readonly roles: Readonly<Record<string, RoleGroup>>;
  /** The group of each sector's helpers, by sector. */
  readonly localHelp: Readonly<Record<string, RoleGroup>>;
  /** The group of each supplier's people, by key. */
  readonly suppliers: Readonly<Record<string, RoleGroup>>;

  readonly #name: string;
  readonly #args: AdministrationArgs;
  readonly #config: AdministrationConfig;

  constructor(name: string, args: AdministrationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Administration", name, {}, opts);
    this.#name = name;
    this.#args = args;
    this.#config = parsePart(name, administrationSchema, args);
    this.roles = mapped(this.#config.roles, (key, entry) => this.#createRole(key, entry));
    this.localHelp = Object.fromEntries(
      (this.#config.localHelp?.sectors ?? []).map((sector) => [sector, this.#createLocalHelp(sector)]),
    );
    this.suppliers = mapped(this.#config.suppliers, (key, entry) => this.#createSupplier(key, entry));
    this.#limitEverybody();
    signInMethods(name, this.#config.weakMethods, this.#common, this);
    this.registerOutputs({ roles: Object.keys(this.roles), suppliers: Object.keys(this.suppliers) });
  }

  #createRole(key: string, { role, members }: AdministrationConfig["roles"][string]): RoleGroup {
    const name = `${this.#name}-role-${key}`;
    const asked = this.#config.privilege === "eligible";
    const group = this.#group(name, key, {
      displayName: `ROL-${role.replaceAll(" ", "-")}`,
      description: this.#words.role(role),
      // Whoever has taken the role up is a member for some hours: the code must not put them out.
      members: asked ? undefined : members,
    });
    giveRole(`${name}-assignment`, role, group, this);
    if (asked) {
      const approvers = role === "Global Administrator" && (members ?? []).length > 1 ? (members ?? []) : [];
      const rules = activationRules(`${name}-activation`, group, { ...this.#activation, approvers }, this);
      for (const id of members ?? []) eligible(`${name}-${id}`, group, id, this.#words.role(role), rules, this);
    }
    return group;
  }

  #createLocalHelp(key: string): RoleGroup {
    const { organisation } = this.#args;
    const name = `${this.#name}-local-help-${key}`;
    const sector = organisation.sectors.find((candidate) => candidate.key === key);
    if (!sector) {
      const known = organisation.sectors.map((one) => one.key).join(", ");
      throw new RangeError(`${this.#name}: localHelp.sectors has ${key}, which is no sector; use one of ${known}`);
    }
    const unit = new DynamicAdministrativeUnit(
      `${name}-unit`,
      {
        displayName: this.#words.sector(nameIn(this.#language, sector.name)).displayName,
        settings: {
          membershipRule: membershipRules(organisation.attributes).sector(key),
          membershipRuleProcessingState: "On",
          description: this.#words.sector(key).description,
        },
      },
      { parent: this },
    );
    const group = this.#group(name, key, this.#words.localHelp(key));
    const scope = pulumi.interpolate`/administrativeUnits/${unit.objectId}`;
    const role = this.#config.localHelp?.role ?? "Authentication Administrator";
    giveRole(`${name}-assignment`, role, group, this, scope);
    return group;
  }

  #createSupplier(key: string, { roles, ends, owner }: AdministrationConfig["suppliers"][string]): RoleGroup {
    const name = `${this.#name}-supplier-${key}`;
    const group = this.#group(name, key, this.#words.supplier(key, owner, ends));
    const { over, warning } = supplierStanding(key, ends, this.#args.today ?? new Date().toISOString().slice(0, 10));
    if (warning !== undefined) void pulumi.log.warn(`${this.#name}: ${warning}`, this);
    if (over) return group;
    for (const role of roles) giveRole(`${name}-${role.toLowerCase().replaceAll(" ", "-")}`, role, group, this);
    if (this.#config.privilege === "eligible") {
      activationRules(`${name}-activation`, group, { ...this.#activation, eligibilityEnds: true }, this);
    }
    return group;
  }

  #limitEverybody(): void {
    const { bannedWords: added, consentReviewers } = this.#config;
    const opts = { parent: this };
    new AuthorizationPolicy(`${this.#name}-user-defaults`, { settings: userDefaults, ...this.#common }, opts);
    const words = {
      EnableBannedPasswordCheck: true,
      BannedPasswordList: bannedWords(this.#args.organisation, added),
    };
    new PasswordRuleSettings(`${this.#name}-passwords`, { settings: words, ...this.#common }, opts);
    const settings = consentReviewers === undefined ? { isEnabled: false } : this.#consent(consentReviewers);
    new AdminConsentRequestPolicy(`${this.#name}-consent`, { settings, ...this.#common }, opts);
  }

  #consent(key: string) {
    const group = this.roles[key];
    const entry = this.#config.roles[key];
    if (!group || !entry) {
      const known = Object.keys(this.roles).join(", ");
      throw new RangeError(`${this.#name}: consentReviewers is ${key}, which is no role here; use one of ${known}`);
    }
    // Between two activations an eligible group has no member: those who may take the role up are named instead.
    const byName = this.#config.privilege === "eligible" ? (entry.members ?? []) : [];
    const queries =
      byName.length === 0
        ? [pulumi.interpolate`/v1.0/groups/${group.objectId}/transitiveMembers`]
        : byName.map((id) => pulumi.output(`/v1.0/users/${id}`));
    return {
      isEnabled: true,
      notifyReviewers: true,
      remindersEnabled: true,
      requestDurationInDays: 30,
      reviewers: queries.map((query) => ({ query, queryType: "MicrosoftGraph" as const })),
    };
  }

  #group(
    name: string,
    key: string,
    named: { displayName: string; description: string; members?: readonly string[] | undefined },
  ): RoleGroup {
    return roleGroup({ name, key, ...named, transform: this.#args.transform?.group, parent: this });
  }

  get #activation() {
    const { activeHours, alerts } = this.#config;
    return { hours: activeHours, alerts, approvers: [], eligibilityEnds: false };
  }

  get #language(): Language {
    return this.#args.language ?? this.#args.organisation.municipality.language;
  }

  get #words() {
    return administrationWords[this.#language];
  }

  get #common() {
    return { restoreOnDelete: this.#args.restoreOnDelete ?? false };
  }
}

function mapped<Entry, Group>(
  entries: Readonly<Record<string, Entry>>,
  create: (key: string, entry: Entry) => Group,
): Record<string, Group> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, create(key, entry)]));
}

import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import { roleGroup } from "../administration/role-group.ts";
import { directoryRoles } from "../config/directory-roles.ts";
import { type GuestsConfig, type GuestsInput, guestsSchema } from "../config/guests.ts";
import type { Language } from "../config/language.ts";
import { parsePart } from "../config/parse-part.ts";
import type { RoleGroup } from "../organisation/group-kinds.ts";
import type { GroupTransform } from "../organisation/security-group.ts";
import {
  AccessReview,
  AuthorizationPolicy,
  B2BManagementPolicy,
  CrossTenantAccessDefault,
  CrossTenantAccessPartner,
  ExternalIdentitiesPolicy,
  GroupGuestSettings,
  GroupUnifiedSettings,
  SharePointTenantSettings,
} from "../providers/index.ts";
import type { NamingSettings } from "../teams/naming-settings.ts";
import { fileSharing, invitations, otherTenants, partnerSettings } from "./guest-policies.ts";
import { guestReview } from "./guest-review.ts";
import { guestsInTeams } from "./guests-in-teams.ts";
import { inviters } from "./inviters.ts";

/** Who may visit, from where, and what they see. */
export interface GuestAccessArgs extends GuestsInput {
  /**
   * Language of names and of what reviewers read.
   *
   * @default "en"
   */
  language?: Language;
  /**
   * Microsoft 365 groups that take no guest, whatever the tenant allows, by a key: object ids of teams that hold
   * confidential work.
   *
   * @default - none
   * @see https://learn.microsoft.com/entra/identity/users/groups-settings-cmdlets
   */
  closedGroups?: Readonly<Record<string, pulumi.Input<string>>>;
  /**
   * Object id of the group that is asked about guests of groups without an owner.
   *
   * @default - nobody is asked, and such guests are removed
   */
  fallbackReviewers?: pulumi.Input<string>;
  /**
   * What else the tenant's one setting for Microsoft 365 groups holds, beside what is said of guests there: words that
   * stand in no name.
   *
   * @default - nothing
   * @see https://learn.microsoft.com/entra/identity/users/groups-naming-policy
   */
  groups?: NamingSettings | undefined;
  /**
   * True gives the tenant's own settings their former values back when they leave the program.
   *
   * @default false
   */
  restoreOnDelete?: boolean | undefined;
  /** The last word on arguments of the group of those who may invite. */
  transform?: { group?: GroupTransform };
}

/**
 * Guests and other outsiders. Guests come from the domains on one list, invited by those in one group, and see their
 * own teams and nothing else; the same list says whom files are shared with and whom Teams talks to. Nothing is
 * believed of another tenant unless it is a named partner, and private accounts reach nobody.
 *
 * @see https://learn.microsoft.com/entra/external-id/external-collaboration-settings-configure
 *
 * @example
 * ```ts
 * import { GuestAccess } from "pulumi-m365-tenant";
 *
 * const guests = new GuestAccess("guests", {
 *   language: "sv",
 *   domains: ["region.example", "grannkommun.example"],
 *   partners: { grannkommun: { tenantId: "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11", sharedChannels: true } },
 * });
 * export const inviters = guests.inviters.objectId;
 * ```
 */
export class GuestAccess extends pulumi.ComponentResource {
  /** The group of those who may invite; its members are put in by hand. */
  readonly inviters: RoleGroup;
  /** What is agreed with each partner, by key. */
  readonly partners: Readonly<Record<string, CrossTenantAccessPartner>>;
  /** The review that comes again; absent without one. */
  readonly review: AccessReview | undefined;

  readonly #name: string;
  readonly #args: GuestAccessArgs;
  readonly #guests: GuestsConfig;

  constructor(name: string, args: GuestAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:GuestAccess", name, {}, opts);
    this.#name = name;
    this.#args = args;
    this.#guests = parsePart(name, guestsSchema, args);
    this.inviters = this.#createInviters();
    this.#limitEntra();
    this.#limitFiles();
    guestsInTeams(name, this.#guests.federation ?? this.#guests.domains, this.#common, this);
    this.partners = this.#createPartners();
    this.#closeGroups();
    this.review = this.#createReview();
    this.registerOutputs({ inviters: this.inviters.objectId, partners: Object.keys(this.partners) });
  }

  #createInviters(): RoleGroup {
    const { displayName, description } = inviters[this.#language];
    const name = `${this.#name}-inviters`;
    const { transform } = this.#args;
    const group = roleGroup({
      name,
      key: "inviters",
      displayName,
      description,
      transform: transform?.group,
      parent: this,
    });
    const args = { roleId: directoryRoles["Guest Inviter"], principalObjectId: group.objectId };
    new azuread.DirectoryRoleAssignment(`${name}-role`, args, { parent: this });
    return group;
  }

  #limitEntra(): void {
    const { domains, guidelines } = this.#guests;
    const parent = { parent: this };
    const guidelinesUrl = guidelines === undefined ? {} : { GuestUsageGuidelinesUrl: guidelines };
    new AuthorizationPolicy(`${this.#name}-invitations`, { settings: invitations, ...this.#common }, parent);
    new B2BManagementPolicy(
      `${this.#name}-domains`,
      { settings: { AllowedDomains: [...domains] }, adopt: true },
      parent,
    );
    new CrossTenantAccessDefault(`${this.#name}-other-tenants`, { settings: otherTenants, ...this.#common }, parent);
    const leave = { allowExternalIdentitiesToLeave: true };
    new ExternalIdentitiesPolicy(`${this.#name}-leaving`, { settings: leave, ...this.#common }, parent);
    const groups = { AllowToAddGuests: true, AllowGuestsToAccessGroups: true, AllowGuestsToBeGroupOwner: false };
    new GroupUnifiedSettings(
      `${this.#name}-groups`,
      { settings: { ...groups, ...guidelinesUrl, ...this.#args.groups }, ...this.#common },
      parent,
    );
  }

  #limitFiles(): void {
    const settings = fileSharing(this.#guests);
    new SharePointTenantSettings(`${this.#name}-files`, { settings, ...this.#common }, { parent: this });
  }

  #createPartners(): Record<string, CrossTenantAccessPartner> {
    return Object.fromEntries(
      Object.entries(this.#guests.partners).map(([key, partner]) => {
        const args = { tenantId: partner.tenantId, settings: partnerSettings(partner), adopt: true };
        return [key, new CrossTenantAccessPartner(`${this.#name}-partner-${key}`, args, { parent: this })];
      }),
    );
  }

  #closeGroups(): void {
    for (const [key, groupId] of Object.entries(this.#args.closedGroups ?? {})) {
      const args = { groupId, settings: { AllowToAddGuests: false } };
      new GroupGuestSettings(`${this.#name}-closed-${key}`, args, { parent: this });
    }
  }

  #createReview(): AccessReview | undefined {
    const { reviews } = this.#guests;
    if (reviews === undefined) return undefined;
    const args = guestReview(reviews, this.#language, this.#args.fallbackReviewers);
    return new AccessReview(`${this.#name}-review`, args, { parent: this });
  }

  get #language(): Language {
    return this.#args.language ?? "en";
  }

  get #common() {
    return { restoreOnDelete: this.#args.restoreOnDelete ?? false };
  }
}

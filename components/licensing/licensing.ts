import * as pulumi from "@pulumi/pulumi";
import type { AddOnsConfig } from "../config/add-ons.ts";
import type { LicencesConfig } from "../config/licences.ts";
import type { AddOnGroup, LicenceGroup } from "../organisation/group-kinds.ts";
import { GroupLicenses } from "../providers/index.ts";
import type { DeclaredLicences } from "./licence-moves.ts";

/** What licensing is made from. */
export interface LicensingArgs {
  /** Licences the tenant owns, by key, with the `skuPartNumber` each stands for. */
  licences: LicencesConfig;
  /**
   * The group that carries each licence, by the same key. Only a licence group will do: a licence on a nested group
   * reaches nobody, and one on a unit follows people who have another.
   */
  groups: Readonly<Record<string, LicenceGroup>>;
  /**
   * Licences beside the base licence, by key.
   *
   * @default - none
   */
  addOns?: AddOnsConfig | undefined;
  /**
   * The group that carries each of them, by the same key.
   *
   * @default - none
   */
  addOnGroups?: Readonly<Record<string, AddOnGroup>>;
  /**
   * How many people of each unit have which licence, so that a review can say whom a change reaches.
   *
   * @default - nothing is said
   */
  units?: DeclaredLicences["units"];
}

/**
 * Licences on the licence groups: exactly one base licence for each person, following HR, and others beside it. Seats are counted against
 * the organisation file at the border, before anything in the tenant changes.
 *
 * @see https://learn.microsoft.com/graph/api/group-assignlicense
 *
 * @example
 * ```ts
 * import { Licensing, loadOrganisation, Organisation } from "pulumi-m365-tenant";
 *
 * const file = loadOrganisation("organisation.yaml");
 * const organisation = new Organisation("bjorkmossa", {
 *   organisation: file,
 *   breakGlass: { accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] },
 * });
 * new Licensing("licences", {
 *   licences: file.licences,
 *   groups: organisation.licences,
 *   addOns: file.addOns,
 *   addOnGroups: organisation.addOns,
 * });
 * ```
 */
export class Licensing extends pulumi.ComponentResource {
  /** The licences on each group, by licence. */
  readonly licences: Readonly<Record<string, GroupLicenses>>;
  /** The licences beside the base licence on each group, by licence. */
  readonly addOns: Readonly<Record<string, GroupLicenses>>;

  readonly #args: LicensingArgs;

  constructor(name: string, args: LicensingArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Licensing", name, {}, opts);
    this.#args = args;
    const assign = (licences: Readonly<Record<string, { sku: string }>>, groups: Groups) =>
      Object.fromEntries(Object.entries(licences).map(([key, { sku }]) => [key, this.#assign(name, key, sku, groups)]));
    this.licences = assign(args.licences, args.groups);
    this.addOns = assign(args.addOns ?? {}, args.addOnGroups ?? {});
    const skus = Object.fromEntries(Object.entries(args.licences).map(([key, { sku }]) => [key, sku]));
    const licensed: DeclaredLicences = { skus, units: args.units ?? {} };
    this.registerOutputs({ licences: Object.keys(this.licences), addOns: Object.keys(this.addOns), licensed });
  }

  /** The licences beside the base licence that everyone of a persona has. */
  addOnsOf(persona: string): readonly GroupLicenses[] {
    const having = ([key]: [string, GroupLicenses]) => this.#args.addOns?.[key]?.personas?.includes(persona) ?? false;
    return Object.entries(this.addOns)
      .filter(having)
      .map(([, licences]) => licences);
  }

  #assign(name: string, key: string, skuPartNumber: string, groups: Groups): GroupLicenses {
    const group = groups[key];
    if (!group)
      throw new RangeError(`${name}: groups.${key} is missing; give the licence ${key} a group, or leave it out`);
    const settings = { licenses: [{ skuPartNumber }] };
    return new GroupLicenses(`${name}-${key}`, { groupId: group.objectId, settings }, { parent: this });
  }
}

type Groups = Readonly<Record<string, LicenceGroup | AddOnGroup>>;

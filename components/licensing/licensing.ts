import * as pulumi from "@pulumi/pulumi";
import type { LicencesConfig } from "../config/licences.ts";
import type { LicenceGroup } from "../organisation/group-kinds.ts";
import { GroupLicenses } from "../providers/index.ts";

/** What licensing is made from. */
export interface LicensingArgs {
  /** Licences the tenant owns, by key, with the `skuPartNumber` each stands for. */
  licences: LicencesConfig;
  /**
   * The group that carries each licence, by the same key. Only a licence group will do: a licence on a nested group
   * reaches nobody, and one on a unit follows people who have another.
   */
  groups: Readonly<Record<string, LicenceGroup>>;
}

/**
 * Licences on the licence groups: exactly one base licence for each person, following HR. Seats are counted against
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
 * new Licensing("licences", { licences: file.licences, groups: organisation.licences });
 * ```
 */
export class Licensing extends pulumi.ComponentResource {
  /** The licences on each group, by licence. */
  readonly licences: Readonly<Record<string, GroupLicenses>>;

  constructor(name: string, args: LicensingArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Licensing", name, {}, opts);
    this.licences = Object.fromEntries(
      Object.entries(args.licences).map(([key, { sku }]) => [key, this.#assign(name, key, sku, args.groups)]),
    );
    this.registerOutputs({ licences: Object.keys(this.licences) });
  }

  #assign(name: string, key: string, skuPartNumber: string, groups: LicensingArgs["groups"]): GroupLicenses {
    const group = groups[key];
    if (!group)
      throw new RangeError(`${name}: groups.${key} is missing; give the licence ${key} a group, or leave it out`);
    const settings = { licenses: [{ skuPartNumber }] };
    return new GroupLicenses(`${name}-${key}`, { groupId: group.objectId, settings }, { parent: this });
  }
}

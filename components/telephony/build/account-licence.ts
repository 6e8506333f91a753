import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { GroupLicenses, type ResourceAccount } from "../../providers/index.ts";

/** The group by which resource accounts have their licence. Those accounts are the program's own, so it holds the members. */
export class AccountLicence {
  /** What a number must wait for. */
  readonly resources: readonly pulumi.Resource[];

  constructor(name: string, skuPartNumber: string, accounts: readonly ResourceAccount[], parent: pulumi.Resource) {
    const group = new azuread.Group(
      `${name}-account-licence`,
      {
        displayName: `LIC-${skuPartNumber.replaceAll("_", "-")}`,
        description: "Teams Phone Resource Account",
        securityEnabled: true,
        preventDuplicateNames: true,
        members: accounts.map(({ objectId }) => objectId),
      },
      { parent },
    );
    const args = { groupId: group.objectId, settings: { licenses: [{ skuPartNumber }] } };
    this.resources = [new GroupLicenses(`${name}-account-licence-seats`, args, { parent })];
  }
}

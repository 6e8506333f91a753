import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { resourceAccount } from "../settings/resource-account.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface ResourceAccountArgs extends CommonArgs, AdoptArgs {
  /** Name of the account, in a domain of the tenant. */
  userPrincipalName: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof resourceAccount>>;
}

/**
 * The account that a number is given to, so that an auto attendant or a call queue answers it. Before it can have a number
 * it needs the free licence Teams Phone Resource Account, by a group or by hand. That the Teams admin API makes accounts is
 * not documented: where it does not, make it in the Teams admin centre and adopt it here.
 * @see https://learn.microsoft.com/microsoftteams/manage-resource-accounts
 */
export class ResourceAccount extends TenantSetting {
  declare readonly userPrincipalName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof resourceAccount>>;
  /** Object id of the account. */
  declare readonly objectId: pulumi.Output<string>;

  constructor(name: string, args: ResourceAccountArgs, opts?: pulumi.CustomResourceOptions) {
    super(resourceAccount, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { groupLicenses } from "./settings/group-licenses.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface GroupLicensesArgs extends CommonArgs, AdoptArgs {
  /** Object id of the group. */
  groupId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof groupLicenses>>;
}

/** The licences everybody directly in the group has. Members of nested groups get none. */
export class GroupLicenses extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof groupLicenses>>;

  constructor(name: string, args: GroupLicensesArgs, opts?: pulumi.CustomResourceOptions) {
    super(groupLicenses, name, args, opts);
  }
}

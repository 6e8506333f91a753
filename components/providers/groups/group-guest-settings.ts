import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { groupGuestSettings } from "../settings/group-guest-settings.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface GroupGuestSettingsArgs extends CommonArgs, AdoptArgs {
  /** Object id of the group. */
  groupId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof groupGuestSettings>>;
}

/** Whether owners may add guests to this one Microsoft 365 group and its team, whatever the tenant allows. */
export class GroupGuestSettings extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof groupGuestSettings>>;

  constructor(name: string, args: GroupGuestSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(groupGuestSettings, name, args, opts);
  }
}

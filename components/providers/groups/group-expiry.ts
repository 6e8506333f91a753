import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { groupExpiry } from "../settings/group-expiry.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface GroupExpiryArgs extends CommonArgs, AdoptArgs {
  /** Object id of the Microsoft 365 group. */
  groupId: pulumi.Input<string>;
  /** `expires`: whether the tenant's lifecycle policy names the group. */
  settings: Inputs<SettingsOf<typeof groupExpiry>>;
}

/** Lets one Microsoft 365 group expire by the tenant's lifecycle policy, or keeps it from expiring. Let it depend on the `GroupLifecyclePolicy`. */
export class GroupExpiry extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof groupExpiry>>;

  constructor(name: string, args: GroupExpiryArgs, opts?: pulumi.CustomResourceOptions) {
    super(groupExpiry, name, args, opts);
  }
}

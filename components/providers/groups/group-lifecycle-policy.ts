import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { groupLifecyclePolicy } from "../settings/group-lifecycle-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface GroupLifecyclePolicyArgs extends CommonArgs, AdoptArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof groupLifecyclePolicy>>;
}

/** After how many days a Microsoft 365 group expires that nobody renews. A tenant can have one; removing the resource removes it. */
export class GroupLifecyclePolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof groupLifecyclePolicy>>;

  constructor(name: string, args: GroupLifecyclePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(groupLifecyclePolicy, name, args, opts);
  }
}

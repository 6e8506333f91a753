import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { defaultAppManagementPolicy } from "../settings/default-app-management-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface DefaultAppManagementPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof defaultAppManagementPolicy>>;
}

/** Which secrets and certificates an application may have, and for how long. There is one per tenant. */
export class DefaultAppManagementPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof defaultAppManagementPolicy>>;

  constructor(name: string, args: DefaultAppManagementPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(defaultAppManagementPolicy, name, args, opts);
  }
}

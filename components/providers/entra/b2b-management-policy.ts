import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { b2bManagementPolicy } from "../settings/b2b-management-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface B2BManagementPolicyArgs extends CommonArgs, AdoptArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof b2bManagementPolicy>>;
}

/** Which domains guests may be invited from. A tenant can have one. The route is in Graph's beta, which Microsoft may change. */
export class B2BManagementPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof b2bManagementPolicy>>;

  constructor(name: string, args: B2BManagementPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(b2bManagementPolicy, name, args, opts);
  }
}

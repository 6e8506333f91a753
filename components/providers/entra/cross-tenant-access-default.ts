import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { crossTenantAccessDefault } from "../settings/cross-tenant-access-default.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface CrossTenantAccessDefaultArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof crossTenantAccessDefault>>;
}

/** What people of every other Microsoft tenant may do here and ours there, unless the other is a named partner. There is one per tenant. */
export class CrossTenantAccessDefault extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof crossTenantAccessDefault>>;

  constructor(name: string, args: CrossTenantAccessDefaultArgs, opts?: pulumi.CustomResourceOptions) {
    super(crossTenantAccessDefault, name, args, opts);
  }
}

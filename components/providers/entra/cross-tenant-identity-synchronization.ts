import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { crossTenantIdentitySynchronization } from "../settings/cross-tenant-identity-synchronization.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface CrossTenantIdentitySynchronizationArgs
  extends CommonArgs,
    AdoptArgs,
    KeyOf<typeof crossTenantIdentitySynchronization> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof crossTenantIdentitySynchronization>>;
}

/** Whether a partner tenant may write its people into this one; the partner is declared beside it. */
export class CrossTenantIdentitySynchronization extends TenantSetting {
  declare readonly tenantId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof crossTenantIdentitySynchronization>>;

  constructor(name: string, args: CrossTenantIdentitySynchronizationArgs, opts?: pulumi.CustomResourceOptions) {
    super(crossTenantIdentitySynchronization, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { crossTenantAccessPartner } from "../settings/cross-tenant-access-partner.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface CrossTenantAccessPartnerArgs extends CommonArgs, AdoptArgs, KeyOf<typeof crossTenantAccessPartner> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof crossTenantAccessPartner>>;
}

/** What one named tenant's people may do here and ours there; what is left out follows the default for all tenants. */
export class CrossTenantAccessPartner extends TenantSetting {
  declare readonly tenantId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof crossTenantAccessPartner>>;

  constructor(name: string, args: CrossTenantAccessPartnerArgs, opts?: pulumi.CustomResourceOptions) {
    super(crossTenantAccessPartner, name, args, opts);
  }
}

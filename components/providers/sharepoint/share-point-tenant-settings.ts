import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { sharePointTenantSettings } from "../settings/share-point-tenant-settings.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface SharePointTenantSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof sharePointTenantSettings>>;
}

/** How far files may be shared outside the tenant, and who makes sites. There is one per tenant. */
export class SharePointTenantSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof sharePointTenantSettings>>;

  constructor(name: string, args: SharePointTenantSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(sharePointTenantSettings, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { groupUnifiedSettings } from "../settings/group-unified-settings.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface GroupUnifiedSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof groupUnifiedSettings>>;
}

/** Who may make Microsoft 365 groups, how they may be named, and whether guests may be in them. There is one per tenant. */
export class GroupUnifiedSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof groupUnifiedSettings>>;

  constructor(name: string, args: GroupUnifiedSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(groupUnifiedSettings, name, args, opts);
  }
}

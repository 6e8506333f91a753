import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { reportSettings } from "../settings/report-settings.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface ReportSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof reportSettings>>;
}

/** Whether Microsoft's usage reports hide the names of people, groups and sites. There is one per tenant. */
export class ReportSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof reportSettings>>;

  constructor(name: string, args: ReportSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(reportSettings, name, args, opts);
  }
}

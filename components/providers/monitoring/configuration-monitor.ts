import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { configurationMonitor } from "../settings/configuration-monitor.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface ConfigurationMonitorArgs extends CommonArgs, AdoptArgs, KeyOf<typeof configurationMonitor> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof configurationMonitor>>;
}

/** Microsoft's own watch over settings (beta): compares them with a baseline every six hours; it changes nothing. */
export class ConfigurationMonitor extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof configurationMonitor>>;

  constructor(name: string, args: ConfigurationMonitorArgs, opts?: pulumi.CustomResourceOptions) {
    super(configurationMonitor, name, args, opts);
  }
}

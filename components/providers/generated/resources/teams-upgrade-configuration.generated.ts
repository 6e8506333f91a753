// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsUpgradeConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsUpgradeConfigurationSettings } from "../teams-upgrade-configuration.generated.ts";

export interface TeamsUpgradeConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsUpgradeConfigurationSettings>;
}

/**
 * How a change from Skype for Business is carried out on people's computers.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsupgradeconfiguration
 */
export class TeamsUpgradeConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsUpgradeConfigurationSettings>;

  constructor(name: string, args: TeamsUpgradeConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsUpgradeConfiguration, name, args, opts);
  }
}

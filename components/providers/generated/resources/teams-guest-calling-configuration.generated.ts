// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsGuestCallingConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsGuestCallingConfigurationSettings } from "../teams-guest-calling-configuration.generated.ts";

export interface TeamsGuestCallingConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsGuestCallingConfigurationSettings>;
}

/**
 * Whether guests may call people.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestcallingconfiguration
 */
export class TeamsGuestCallingConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsGuestCallingConfigurationSettings>;

  constructor(name: string, args: TeamsGuestCallingConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsGuestCallingConfiguration, name, args, opts);
  }
}

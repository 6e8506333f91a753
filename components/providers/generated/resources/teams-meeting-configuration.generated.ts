// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsMeetingConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsMeetingConfigurationSettings } from "../teams-meeting-configuration.generated.ts";

export interface TeamsMeetingConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsMeetingConfigurationSettings>;
}

/**
 * Whether anonymous people may join any meeting, what an invitation shows, and which ports media use.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmeetingconfiguration
 */
export class TeamsMeetingConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsMeetingConfigurationSettings>;

  constructor(name: string, args: TeamsMeetingConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMeetingConfiguration, name, args, opts);
  }
}

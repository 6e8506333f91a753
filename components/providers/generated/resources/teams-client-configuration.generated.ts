// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsClientConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsClientConfigurationSettings } from "../teams-client-configuration.generated.ts";

export interface TeamsClientConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsClientConfigurationSettings>;
}

/**
 * What Teams offers to everyone: guests, e-mail into channels, and storage services beside SharePoint.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsclientconfiguration
 */
export class TeamsClientConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsClientConfigurationSettings>;

  constructor(name: string, args: TeamsClientConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsClientConfiguration, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsMessagingConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsMessagingConfigurationSettings } from "../teams-messaging-configuration.generated.ts";

export interface TeamsMessagingConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsMessagingConfigurationSettings>;
}

/**
 * How messages are checked for harmful links and files, and which kinds of them exist in the tenant.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmessagingconfiguration
 */
export class TeamsMessagingConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsMessagingConfigurationSettings>;

  constructor(name: string, args: TeamsMessagingConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMessagingConfiguration, name, args, opts);
  }
}

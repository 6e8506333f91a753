// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsGuestMessagingConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsGuestMessagingConfigurationSettings } from "../teams-guest-messaging-configuration.generated.ts";

export interface TeamsGuestMessagingConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsGuestMessagingConfigurationSettings>;
}

/**
 * What guests may do in chats: write, edit, delete, send pictures.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestmessagingconfiguration
 */
export class TeamsGuestMessagingConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsGuestMessagingConfigurationSettings>;

  constructor(name: string, args: TeamsGuestMessagingConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsGuestMessagingConfiguration, name, args, opts);
  }
}

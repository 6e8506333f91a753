// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsGuestMeetingConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsGuestMeetingConfigurationSettings } from "../teams-guest-meeting-configuration.generated.ts";

export interface TeamsGuestMeetingConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsGuestMeetingConfigurationSettings>;
}

/**
 * What guests may do in meetings: video, sharing, captions, meeting at once.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsguestmeetingconfiguration
 */
export class TeamsGuestMeetingConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsGuestMeetingConfigurationSettings>;

  constructor(name: string, args: TeamsGuestMeetingConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsGuestMeetingConfiguration, name, args, opts);
  }
}

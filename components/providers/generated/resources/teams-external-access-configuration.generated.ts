// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsExternalAccessConfiguration } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsExternalAccessConfigurationSettings } from "../teams-external-access-configuration.generated.ts";

export interface TeamsExternalAccessConfigurationArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsExternalAccessConfigurationSettings>;
}

/**
 * Which outsiders are blocked for everyone, and whether that list is in force.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsexternalaccessconfiguration
 */
export class TeamsExternalAccessConfiguration extends TenantSetting {
  declare readonly settings: pulumi.Output<TeamsExternalAccessConfigurationSettings>;

  constructor(name: string, args: TeamsExternalAccessConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsExternalAccessConfiguration, name, args, opts);
  }
}

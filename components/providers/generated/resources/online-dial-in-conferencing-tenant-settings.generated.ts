// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { onlineDialInConferencingTenantSettings } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlineDialInConferencingTenantSettingsSettings } from "../online-dial-in-conferencing-tenant-settings.generated.ts";

export interface OnlineDialInConferencingTenantSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlineDialInConferencingTenantSettingsSettings>;
}

/**
 * How people who take part by telephone are announced and shown, and how long their PIN is.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinedialinconferencingtenantsettings
 */
export class OnlineDialInConferencingTenantSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<OnlineDialInConferencingTenantSettingsSettings>;

  constructor(name: string, args: OnlineDialInConferencingTenantSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlineDialInConferencingTenantSettings, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { tenantFederationSettings } from "../../settings/teams-configurations.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantFederationSettingsSettings } from "../tenant-federation-settings.generated.ts";

export interface TenantFederationSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantFederationSettingsSettings>;
}

/**
 * With which other organisations, and whether with private accounts, anyone here may chat and call.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantfederationconfiguration
 */
export class TenantFederationSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<TenantFederationSettingsSettings>;

  constructor(name: string, args: TenantFederationSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantFederationSettings, name, args, opts);
  }
}

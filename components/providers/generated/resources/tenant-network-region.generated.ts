// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { tenantNetworkRegion } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantNetworkRegionSettings } from "../tenant-network-region.generated.ts";

export interface TenantNetworkRegionArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantNetworkRegionSettings>;
}

/**
 * A part of the network that sites belong to.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworkregion
 */
export class TenantNetworkRegion extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TenantNetworkRegionSettings>;

  constructor(name: string, args: TenantNetworkRegionArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantNetworkRegion, name, args, opts);
  }
}

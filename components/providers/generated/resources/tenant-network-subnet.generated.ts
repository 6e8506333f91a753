// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { tenantNetworkSubnet } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantNetworkSubnetSettings } from "../tenant-network-subnet.generated.ts";

export interface TenantNetworkSubnetArgs extends CommonArgs, AdoptArgs {
  /** The subnet's first address, IPv4 or IPv6. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantNetworkSubnetSettings>;
}

/**
 * Which network site an address inside belongs to, so that its emergency policies hold there.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworksubnet
 */
export class TenantNetworkSubnet extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TenantNetworkSubnetSettings>;

  constructor(name: string, args: TenantNetworkSubnetArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantNetworkSubnet, name, args, opts);
  }
}

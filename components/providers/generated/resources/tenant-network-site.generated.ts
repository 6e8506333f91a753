// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { tenantNetworkSite } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantNetworkSiteSettings } from "../tenant-network-site.generated.ts";

export interface TenantNetworkSiteArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantNetworkSiteSettings>;
}

/**
 * A place of the network, with the emergency policies that hold for whoever is there, whatever policies they are given.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantnetworksite
 */
export class TenantNetworkSite extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TenantNetworkSiteSettings>;

  constructor(name: string, args: TenantNetworkSiteArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantNetworkSite, name, args, opts);
  }
}

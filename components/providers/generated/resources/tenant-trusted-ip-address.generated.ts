// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { tenantTrustedIPAddress } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantTrustedIPAddressSettings } from "../tenant-trusted-ip-address.generated.ts";

export interface TenantTrustedIPAddressArgs extends CommonArgs, AdoptArgs {
  /** The address, IPv4 or IPv6. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantTrustedIPAddressSettings>;
}

/**
 * An outside address of the municipality's own network: only behind it are sites and emergency locations looked up.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenanttrustedipaddress
 */
export class TenantTrustedIPAddress extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TenantTrustedIPAddressSettings>;

  constructor(name: string, args: TenantTrustedIPAddressArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantTrustedIPAddress, name, args, opts);
  }
}

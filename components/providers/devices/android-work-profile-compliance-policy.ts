import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { androidWorkProfileCompliancePolicy } from "../settings/device-compliance-policies.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AndroidWorkProfileCompliancePolicyArgs
  extends CommonArgs,
    AdoptArgs,
    KeyOf<typeof androidWorkProfileCompliancePolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof androidWorkProfileCompliancePolicy>>;
}

/** What an Android phone with a work profile must be like for conditional access to take it as compliant. Asks for Intune. */
export class AndroidWorkProfileCompliancePolicy extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof androidWorkProfileCompliancePolicy>>;

  constructor(name: string, args: AndroidWorkProfileCompliancePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(androidWorkProfileCompliancePolicy, name, args, opts);
  }
}

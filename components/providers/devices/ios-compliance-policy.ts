import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { iosCompliancePolicy } from "../settings/device-compliance-policies.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface IosCompliancePolicyArgs extends CommonArgs, AdoptArgs, KeyOf<typeof iosCompliancePolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof iosCompliancePolicy>>;
}

/** What an iPhone or iPad must be like for conditional access to take it as compliant. Asks for Intune. */
export class IosCompliancePolicy extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof iosCompliancePolicy>>;

  constructor(name: string, args: IosCompliancePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(iosCompliancePolicy, name, args, opts);
  }
}

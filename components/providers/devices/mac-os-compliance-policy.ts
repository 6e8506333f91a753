import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { macOSCompliancePolicy } from "../settings/device-compliance-policies.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface MacOSCompliancePolicyArgs extends CommonArgs, AdoptArgs, KeyOf<typeof macOSCompliancePolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof macOSCompliancePolicy>>;
}

/** What a Mac must be like for conditional access to take it as compliant. Asks for Intune. */
export class MacOSCompliancePolicy extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof macOSCompliancePolicy>>;

  constructor(name: string, args: MacOSCompliancePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(macOSCompliancePolicy, name, args, opts);
  }
}

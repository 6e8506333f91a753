import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { windows10CompliancePolicy } from "../settings/device-compliance-policies.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface Windows10CompliancePolicyArgs extends CommonArgs, AdoptArgs, KeyOf<typeof windows10CompliancePolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof windows10CompliancePolicy>>;
}

/** What a Windows computer must be like for conditional access to take it as compliant. Asks for Intune. */
export class Windows10CompliancePolicy extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof windows10CompliancePolicy>>;

  constructor(name: string, args: Windows10CompliancePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(windows10CompliancePolicy, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { identitySecurityDefaults } from "./settings/identity-security-defaults.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface IdentitySecurityDefaultsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof identitySecurityDefaults>>;
}

/** Microsoft's basic protection for a tenant without conditional access. There is one per tenant; the two exclude each other. */
export class IdentitySecurityDefaults extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof identitySecurityDefaults>>;

  constructor(name: string, args: IdentitySecurityDefaultsArgs, opts?: pulumi.CustomResourceOptions) {
    super(identitySecurityDefaults, name, args, opts);
  }
}

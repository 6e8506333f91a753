import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { passwordRuleSettings } from "../settings/password-rule-settings.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface PasswordRuleSettingsArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof passwordRuleSettings>>;
}

/** Which words no password may hold, and when wrong passwords lock an account. There is one per tenant. */
export class PasswordRuleSettings extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof passwordRuleSettings>>;

  constructor(name: string, args: PasswordRuleSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    super(passwordRuleSettings, name, args, opts);
  }
}

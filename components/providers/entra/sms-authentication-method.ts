import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { smsAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface SmsAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof smsAuthenticationMethod>>;
}

/** Who may sign in with a text message. There is one per tenant. */
export class SmsAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof smsAuthenticationMethod>>;

  constructor(name: string, args: SmsAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(smsAuthenticationMethod, name, args, opts);
  }
}

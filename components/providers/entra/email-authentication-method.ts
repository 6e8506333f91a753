import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { emailAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface EmailAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof emailAuthenticationMethod>>;
}

/** Whether a code by e-mail is good for guests and for password reset. There is one per tenant. */
export class EmailAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof emailAuthenticationMethod>>;

  constructor(name: string, args: EmailAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(emailAuthenticationMethod, name, args, opts);
  }
}

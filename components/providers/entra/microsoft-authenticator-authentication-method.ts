import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { microsoftAuthenticatorAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface MicrosoftAuthenticatorAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof microsoftAuthenticatorAuthenticationMethod>>;
}

/** Who may sign in with Microsoft Authenticator, and what it shows. There is one per tenant. */
export class MicrosoftAuthenticatorAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof microsoftAuthenticatorAuthenticationMethod>>;

  constructor(name: string, args: MicrosoftAuthenticatorAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(microsoftAuthenticatorAuthenticationMethod, name, args, opts);
  }
}

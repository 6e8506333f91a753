import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { fido2AuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface Fido2AuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof fido2AuthenticationMethod>>;
}

/** Who may sign in with a passkey, and on which security keys. There is one per tenant. */
export class Fido2AuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof fido2AuthenticationMethod>>;

  constructor(name: string, args: Fido2AuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(fido2AuthenticationMethod, name, args, opts);
  }
}

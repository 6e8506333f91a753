import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { softwareOathAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface SoftwareOathAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof softwareOathAuthenticationMethod>>;
}

/** Who may sign in with another authenticator app. There is one per tenant. */
export class SoftwareOathAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof softwareOathAuthenticationMethod>>;

  constructor(name: string, args: SoftwareOathAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(softwareOathAuthenticationMethod, name, args, opts);
  }
}

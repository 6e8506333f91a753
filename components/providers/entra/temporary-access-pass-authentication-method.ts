import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { temporaryAccessPassAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface TemporaryAccessPassAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof temporaryAccessPassAuthenticationMethod>>;
}

/** Who may be given a pass for a few hours, and how long it is good. There is one per tenant. */
export class TemporaryAccessPassAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof temporaryAccessPassAuthenticationMethod>>;

  constructor(name: string, args: TemporaryAccessPassAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(temporaryAccessPassAuthenticationMethod, name, args, opts);
  }
}

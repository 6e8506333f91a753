import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { authenticationMethodsPolicy } from "../settings/authentication-methods-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AuthenticationMethodsPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof authenticationMethodsPolicy>>;
}

/** Whether sign-in methods are governed in one place, and who is reminded to register a better one. There is one per tenant. */
export class AuthenticationMethodsPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof authenticationMethodsPolicy>>;

  constructor(name: string, args: AuthenticationMethodsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(authenticationMethodsPolicy, name, args, opts);
  }
}

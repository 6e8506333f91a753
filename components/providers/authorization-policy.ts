import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { authorizationPolicy } from "./settings/authorization-policy.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface AuthorizationPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof authorizationPolicy>>;
}

/** Who may invite guests, what a guest sees, what an ordinary user may create. There is one per tenant. */
export class AuthorizationPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof authorizationPolicy>>;

  constructor(name: string, args: AuthorizationPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(authorizationPolicy, name, args, opts);
  }
}

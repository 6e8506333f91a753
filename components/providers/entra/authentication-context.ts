import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { authenticationContext } from "../settings/authentication-context.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AuthenticationContextArgs extends CommonArgs, AdoptArgs, KeyOf<typeof authenticationContext> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof authenticationContext>>;
}

/** A mark that sites, labels and role activations carry and conditional access asks more for. */
export class AuthenticationContext extends TenantSetting {
  declare readonly contextId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof authenticationContext>>;

  constructor(name: string, args: AuthenticationContextArgs, opts?: pulumi.CustomResourceOptions) {
    super(authenticationContext, name, args, opts);
  }
}

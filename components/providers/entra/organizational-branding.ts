import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { organizationalBranding } from "../settings/organizational-branding.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface OrganizationalBrandingArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof organizationalBranding>>;
}

/** The words, links and colours of the sign-in page. There is one per tenant. Pictures are a manual step. */
export class OrganizationalBranding extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof organizationalBranding>>;

  constructor(name: string, args: OrganizationalBrandingArgs, opts?: pulumi.CustomResourceOptions) {
    super(organizationalBranding, name, args, opts);
  }
}

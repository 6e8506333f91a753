import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { adminConsentRequestPolicy } from "../settings/admin-consent-request-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AdminConsentRequestPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof adminConsentRequestPolicy>>;
}

/** Whether people may ask for an application they cannot consent to themselves, and who answers. There is one per tenant. */
export class AdminConsentRequestPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof adminConsentRequestPolicy>>;

  constructor(name: string, args: AdminConsentRequestPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(adminConsentRequestPolicy, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { externalIdentitiesPolicy } from "../settings/external-identities-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface ExternalIdentitiesPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof externalIdentitiesPolicy>>;
}

/** Whether guests may leave by themselves. There is one per tenant. The route is in Graph's beta, which Microsoft may change. */
export class ExternalIdentitiesPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof externalIdentitiesPolicy>>;

  constructor(name: string, args: ExternalIdentitiesPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(externalIdentitiesPolicy, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { accessReview } from "../settings/access-review.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AccessReviewArgs extends CommonArgs, AdoptArgs, KeyOf<typeof accessReview> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof accessReview>>;
}

/** A review that comes again: who looks through guests or members, and how often. Asks for Entra ID P2 or Governance. */
export class AccessReview extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof accessReview>>;

  constructor(name: string, args: AccessReviewArgs, opts?: pulumi.CustomResourceOptions) {
    super(accessReview, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { domainVerification } from "../settings/domain-verification.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface DomainVerificationArgs extends CommonArgs, KeyOf<typeof domainVerification> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof domainVerification>>;
}

/** Verifies a declared domain once its DNS record is there: let it depend on the record. What it sets holds in that domain. */
export class DomainVerification extends TenantSetting {
  declare readonly domainName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof domainVerification>>;

  constructor(name: string, args: DomainVerificationArgs, opts?: pulumi.CustomResourceOptions) {
    super(domainVerification, name, args, opts);
  }
}

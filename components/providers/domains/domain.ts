import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { domain } from "../settings/domain.ts";
import { TenantSetting } from "../tenant-setting.ts";
import type { VerificationRecord } from "./domain-records.ts";

export interface DomainArgs extends CommonArgs, AdoptArgs, KeyOf<typeof domain> {
  /** Nothing can be set on a domain that is not verified; see DomainVerification. */
  settings: Inputs<SettingsOf<typeof domain>>;
}

/** A domain the tenant lays claim to. Its record goes into DNS, then a DomainVerification verifies it. */
export class Domain extends TenantSetting {
  declare readonly domainName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof domain>>;
  declare readonly isVerified: pulumi.Output<boolean>;
  /** The records that prove the ownership; one of them is enough. */
  declare readonly verificationDnsRecords: pulumi.Output<VerificationRecord[]>;

  constructor(name: string, args: DomainArgs, opts?: pulumi.CustomResourceOptions) {
    super(domain, name, args, opts);
  }
}

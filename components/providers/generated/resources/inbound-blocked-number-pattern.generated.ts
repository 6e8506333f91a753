// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { inboundBlockedNumberPattern } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { InboundBlockedNumberPatternSettings } from "../inbound-blocked-number-pattern.generated.ts";

export interface InboundBlockedNumberPatternArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<InboundBlockedNumberPatternSettings>;
}

/**
 * Numbers whose calls to anyone in the tenant are refused.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csinboundblockednumberpattern
 */
export class InboundBlockedNumberPattern extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<InboundBlockedNumberPatternSettings>;

  constructor(name: string, args: InboundBlockedNumberPatternArgs, opts?: pulumi.CustomResourceOptions) {
    super(inboundBlockedNumberPattern, name, args, opts);
  }
}

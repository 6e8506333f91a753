// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { tenantDialPlan } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TenantDialPlanSettings } from "../tenant-dial-plan.generated.ts";

export interface TenantDialPlanArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TenantDialPlanSettings>;
}

/**
 * How the digits people dial become a number; the first rule that fits is used, before those of the country's own plan.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cstenantdialplan
 */
export class TenantDialPlan extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TenantDialPlanSettings>;

  constructor(name: string, args: TenantDialPlanArgs, opts?: pulumi.CustomResourceOptions) {
    super(tenantDialPlan, name, args, opts);
  }
}

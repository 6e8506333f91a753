// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsShiftsPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsShiftsPolicySettings } from "../teams-shifts-policy.generated.ts";

export interface TeamsShiftsPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsShiftsPolicySettings>;
}

/**
 * What people on shifts are told when they open Teams outside their hours, and who may edit a schedule.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsshiftspolicy
 */
export class TeamsShiftsPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsShiftsPolicySettings>;

  constructor(name: string, args: TeamsShiftsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsShiftsPolicy, name, args, opts);
  }
}

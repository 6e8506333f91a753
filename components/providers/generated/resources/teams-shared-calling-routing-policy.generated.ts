// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsSharedCallingRoutingPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsSharedCallingRoutingPolicySettings } from "../teams-shared-calling-routing-policy.generated.ts";

export interface TeamsSharedCallingRoutingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsSharedCallingRoutingPolicySettings>;
}

/**
 * Lets people without a number of their own call out with that of a resource account, and which numbers emergency services call back on.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamssharedcallingroutingpolicy
 */
export class TeamsSharedCallingRoutingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsSharedCallingRoutingPolicySettings>;

  constructor(name: string, args: TeamsSharedCallingRoutingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsSharedCallingRoutingPolicy, name, args, opts);
  }
}

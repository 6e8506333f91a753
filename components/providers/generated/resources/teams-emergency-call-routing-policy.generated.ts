// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsEmergencyCallRoutingPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsEmergencyCallRoutingPolicySettings } from "../teams-emergency-call-routing-policy.generated.ts";

export interface TeamsEmergencyCallRoutingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsEmergencyCallRoutingPolicySettings>;
}

/**
 * Over which line emergency numbers are called; for numbers on Direct Routing only.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsemergencycallroutingpolicy
 */
export class TeamsEmergencyCallRoutingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsEmergencyCallRoutingPolicySettings>;

  constructor(name: string, args: TeamsEmergencyCallRoutingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsEmergencyCallRoutingPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsEmergencyCallingPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsEmergencyCallingPolicySettings } from "../teams-emergency-calling-policy.generated.ts";

export interface TeamsEmergencyCallingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsEmergencyCallingPolicySettings>;
}

/**
 * Who is told when somebody calls an emergency number, and whether they hear the call.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsemergencycallingpolicy
 */
export class TeamsEmergencyCallingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsEmergencyCallingPolicySettings>;

  constructor(name: string, args: TeamsEmergencyCallingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsEmergencyCallingPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsCallingPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsCallingPolicySettings } from "../teams-calling-policy.generated.ts";

export interface TeamsCallingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsCallingPolicySettings>;
}

/**
 * What the people it is assigned to may do with calls: forward, delegate, record, let voicemail answer.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallingpolicy
 */
export class TeamsCallingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsCallingPolicySettings>;

  constructor(name: string, args: TeamsCallingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsCallingPolicy, name, args, opts);
  }
}

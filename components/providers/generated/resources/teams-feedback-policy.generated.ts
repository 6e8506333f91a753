// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsFeedbackPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsFeedbackPolicySettings } from "../teams-feedback-policy.generated.ts";

export interface TeamsFeedbackPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsFeedbackPolicySettings>;
}

/**
 * Whether people may send feedback to Microsoft from Teams, and what goes with it.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsfeedbackpolicy
 */
export class TeamsFeedbackPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsFeedbackPolicySettings>;

  constructor(name: string, args: TeamsFeedbackPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsFeedbackPolicy, name, args, opts);
  }
}

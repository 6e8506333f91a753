// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsCallHoldPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsCallHoldPolicySettings } from "../teams-call-hold-policy.generated.ts";

export interface TeamsCallHoldPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsCallHoldPolicySettings>;
}

/**
 * What an outside caller hears while on hold.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallholdpolicy
 */
export class TeamsCallHoldPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsCallHoldPolicySettings>;

  constructor(name: string, args: TeamsCallHoldPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsCallHoldPolicy, name, args, opts);
  }
}

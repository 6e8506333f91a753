// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsCallParkPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsCallParkPolicySettings } from "../teams-call-park-policy.generated.ts";

export interface TeamsCallParkPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsCallParkPolicySettings>;
}

/**
 * Whether people may park a call for a colleague to pick up, and with which codes.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamscallparkpolicy
 */
export class TeamsCallParkPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsCallParkPolicySettings>;

  constructor(name: string, args: TeamsCallParkPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsCallParkPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsIPPhonePolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsIPPhonePolicySettings } from "../teams-ip-phone-policy.generated.ts";

export interface TeamsIPPhonePolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsIPPhonePolicySettings>;
}

/**
 * What a desk phone shows for the account it is signed in with: hot desking, home screen, search.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsipphonepolicy
 */
export class TeamsIPPhonePolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsIPPhonePolicySettings>;

  constructor(name: string, args: TeamsIPPhonePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsIPPhonePolicy, name, args, opts);
  }
}

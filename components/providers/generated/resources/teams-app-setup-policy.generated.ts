// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsAppSetupPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsAppSetupPolicySettings } from "../teams-app-setup-policy.generated.ts";

export interface TeamsAppSetupPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsAppSetupPolicySettings>;
}

/**
 * Which apps stand ready and pinned in Teams, and whether people may pin and upload their own.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsappsetuppolicy
 */
export class TeamsAppSetupPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsAppSetupPolicySettings>;

  constructor(name: string, args: TeamsAppSetupPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsAppSetupPolicy, name, args, opts);
  }
}

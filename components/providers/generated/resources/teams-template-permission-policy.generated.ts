// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsTemplatePermissionPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsTemplatePermissionPolicySettings } from "../teams-template-permission-policy.generated.ts";

export interface TeamsTemplatePermissionPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsTemplatePermissionPolicySettings>;
}

/**
 * Which templates people do not see when they make a team.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamstemplatepermissionpolicy
 */
export class TeamsTemplatePermissionPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsTemplatePermissionPolicySettings>;

  constructor(name: string, args: TeamsTemplatePermissionPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsTemplatePermissionPolicy, name, args, opts);
  }
}

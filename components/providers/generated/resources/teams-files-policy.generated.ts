// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsFilesPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsFilesPolicySettings } from "../teams-files-policy.generated.ts";

export interface TeamsFilesPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsFilesPolicySettings>;
}

/**
 * Whether people see the files tabs and may upload files in chats, also in those with outsiders.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsfilespolicy
 */
export class TeamsFilesPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsFilesPolicySettings>;

  constructor(name: string, args: TeamsFilesPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsFilesPolicy, name, args, opts);
  }
}

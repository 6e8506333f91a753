// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsUpdateManagementPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsUpdateManagementPolicySettings } from "../teams-update-management-policy.generated.ts";

export interface TeamsUpdateManagementPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsUpdateManagementPolicySettings>;
}

/**
 * Who gets preview features of the Teams client, and which messages about news it shows.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsupdatemanagementpolicy
 */
export class TeamsUpdateManagementPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsUpdateManagementPolicySettings>;

  constructor(name: string, args: TeamsUpdateManagementPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsUpdateManagementPolicy, name, args, opts);
  }
}

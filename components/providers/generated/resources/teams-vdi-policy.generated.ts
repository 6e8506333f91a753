// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsVdiPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsVdiPolicySettings } from "../teams-vdi-policy.generated.ts";

export interface TeamsVdiPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsVdiPolicySettings>;
}

/**
 * What people on virtual desktops may do with calls and meetings where media is not optimised.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvdipolicy
 */
export class TeamsVdiPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsVdiPolicySettings>;

  constructor(name: string, args: TeamsVdiPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsVdiPolicy, name, args, opts);
  }
}

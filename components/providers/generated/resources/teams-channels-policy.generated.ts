// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsChannelsPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsChannelsPolicySettings } from "../teams-channels-policy.generated.ts";

export interface TeamsChannelsPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsChannelsPolicySettings>;
}

/**
 * Which kinds of channels the people it is assigned to may make, and whom they may share one with.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamschannelspolicy
 */
export class TeamsChannelsPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsChannelsPolicySettings>;

  constructor(name: string, args: TeamsChannelsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsChannelsPolicy, name, args, opts);
  }
}

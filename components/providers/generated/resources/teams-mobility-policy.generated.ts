// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsMobilityPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsMobilityPolicySettings } from "../teams-mobility-policy.generated.ts";

export interface TeamsMobilityPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsMobilityPolicySettings>;
}

/**
 * What the phone app may use for calls and video: any network or Wi-Fi only, and which dialler.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmobilitypolicy
 */
export class TeamsMobilityPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsMobilityPolicySettings>;

  constructor(name: string, args: TeamsMobilityPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMobilityPolicy, name, args, opts);
  }
}

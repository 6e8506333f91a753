// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsMeetingPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsMeetingPolicySettings } from "../teams-meeting-policy.generated.ts";

export interface TeamsMeetingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsMeetingPolicySettings>;
}

/**
 * What the people it is assigned to may do in meetings: record, transcribe, let in guests, share.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmeetingpolicy
 */
export class TeamsMeetingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsMeetingPolicySettings>;

  constructor(name: string, args: TeamsMeetingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMeetingPolicy, name, args, opts);
  }
}

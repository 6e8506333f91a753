// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsWorkLoadPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsWorkLoadPolicySettings } from "../teams-work-load-policy.generated.ts";

export interface TeamsWorkLoadPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsWorkLoadPolicySettings>;
}

/**
 * Which of calls, meetings and messages people have in Teams at all, and which are pinned.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsworkloadpolicy
 */
export class TeamsWorkLoadPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsWorkLoadPolicySettings>;

  constructor(name: string, args: TeamsWorkLoadPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsWorkLoadPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsWorkLocationDetectionPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsWorkLocationDetectionPolicySettings } from "../teams-work-location-detection-policy.generated.ts";

export interface TeamsWorkLocationDetectionPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsWorkLocationDetectionPolicySettings>;
}

/**
 * Whether Teams finds out by itself that people are at the office, and what they start with.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsworklocationdetectionpolicy
 */
export class TeamsWorkLocationDetectionPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsWorkLocationDetectionPolicySettings>;

  constructor(name: string, args: TeamsWorkLocationDetectionPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsWorkLocationDetectionPolicy, name, args, opts);
  }
}

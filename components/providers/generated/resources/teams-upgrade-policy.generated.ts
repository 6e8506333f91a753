// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsUpgradePolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsUpgradePolicySettings } from "../teams-upgrade-policy.generated.ts";

export interface TeamsUpgradePolicyArgs extends Pick<CommonArgs, "label"> {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** What the tenant is expected to say; it is compared and never written. */
  settings: Inputs<TeamsUpgradePolicySettings>;
}

/**
 * In which mode people use Teams beside Skype for Business; Microsoft delivers its instances, people are only given one.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/get-csteamsupgradepolicy
 */
export class TeamsUpgradePolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsUpgradePolicySettings>;

  constructor(name: string, args: TeamsUpgradePolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsUpgradePolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsEventsPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsEventsPolicySettings } from "../teams-events-policy.generated.ts";

export interface TeamsEventsPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsEventsPolicySettings>;
}

/**
 * Who may hold webinars and town halls, who may attend them, and what is recorded.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamseventspolicy
 */
export class TeamsEventsPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsEventsPolicySettings>;

  constructor(name: string, args: TeamsEventsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsEventsPolicy, name, args, opts);
  }
}

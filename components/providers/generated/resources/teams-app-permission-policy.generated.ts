// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { teamsAppPermissionPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsAppPermissionPolicySettings } from "../teams-app-permission-policy.generated.ts";

export interface TeamsAppPermissionPolicyArgs extends Pick<CommonArgs, "label"> {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** What the tenant is expected to say; it is compared and never written. */
  settings: Inputs<TeamsAppPermissionPolicySettings>;
}

/**
 * Which apps people may use, in tenants that do not manage apps one by one yet; compared with the tenant and never written.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/get-csteamsapppermissionpolicy
 */
export class TeamsAppPermissionPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsAppPermissionPolicySettings>;

  constructor(name: string, args: TeamsAppPermissionPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsAppPermissionPolicy, name, args, opts);
  }
}

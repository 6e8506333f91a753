import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { teamsGroupPolicyAssignment } from "./settings/teams-group-policy-assignment.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface TeamsGroupPolicyAssignmentArgs extends CommonArgs, AdoptArgs {
  /** Object id of the group. */
  groupId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof teamsGroupPolicyAssignment>>;
}

/**
 * Which Teams policy of a type the direct members of a group get. A type can be given to 64 groups.
 * @see https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups
 */
export class TeamsGroupPolicyAssignment extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof teamsGroupPolicyAssignment>>;

  constructor(name: string, args: TeamsGroupPolicyAssignmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsGroupPolicyAssignment, name, args, opts);
  }
}

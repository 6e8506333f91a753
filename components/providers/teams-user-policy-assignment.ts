import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { teamsUserPolicyAssignment } from "./settings/teams-user-policy-assignment.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface TeamsUserPolicyAssignmentArgs extends CommonArgs, AdoptArgs {
  /** Object id of the person. */
  userId: pulumi.Input<string>;
  /** The type of policy and the bare name of the one the person gets. */
  settings: Inputs<SettingsOf<typeof teamsUserPolicyAssignment>>;
}

/**
 * Which policy of a type one person has; it wins over those of the person's groups and over Global, which is everyone's.
 * @see https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyassignment-assign
 */
export class TeamsUserPolicyAssignment extends TenantSetting {
  declare readonly userId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof teamsUserPolicyAssignment>>;

  constructor(name: string, args: TeamsUserPolicyAssignmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsUserPolicyAssignment, name, args, opts);
  }
}

import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { telephoneNumberAssignment } from "../settings/telephone-number-assignment.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface TelephoneNumberAssignmentArgs extends CommonArgs, AdoptArgs {
  /** The number with its country code, such as `+4756529000`. */
  telephoneNumber: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof telephoneNumberAssignment>>;
}

/**
 * Who has one of the numbers that the operator has delivered, and which address emergency services see. A number that
 * somebody else has is refused; removing the resource takes the number back and leaves it in the inventory.
 * @see https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-assignnumber
 */
export class TelephoneNumberAssignment extends TenantSetting {
  declare readonly telephoneNumber: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof telephoneNumberAssignment>>;

  constructor(name: string, args: TelephoneNumberAssignmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(telephoneNumberAssignment, name, args, opts);
  }
}

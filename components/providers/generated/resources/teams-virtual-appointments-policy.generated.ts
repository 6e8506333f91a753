// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsVirtualAppointmentsPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsVirtualAppointmentsPolicySettings } from "../teams-virtual-appointments-policy.generated.ts";

export interface TeamsVirtualAppointmentsPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsVirtualAppointmentsPolicySettings>;
}

/**
 * Whether people may have text messages sent to those they have an appointment with.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvirtualappointmentspolicy
 */
export class TeamsVirtualAppointmentsPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsVirtualAppointmentsPolicySettings>;

  constructor(name: string, args: TeamsVirtualAppointmentsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsVirtualAppointmentsPolicy, name, args, opts);
  }
}

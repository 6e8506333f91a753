// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsUnassignedNumberTreatment } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsUnassignedNumberTreatmentSettings } from "../teams-unassigned-number-treatment.generated.ts";

export interface TeamsUnassignedNumberTreatmentArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsUnassignedNumberTreatmentSettings>;
}

/**
 * Who or what answers calls to the municipality's numbers that nobody has.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsunassignednumbertreatment
 */
export class TeamsUnassignedNumberTreatment extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsUnassignedNumberTreatmentSettings>;

  constructor(name: string, args: TeamsUnassignedNumberTreatmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsUnassignedNumberTreatment, name, args, opts);
  }
}

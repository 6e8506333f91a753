// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { callingLineIdentity } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { CallingLineIdentitySettings } from "../calling-line-identity.generated.ts";

export interface CallingLineIdentityArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<CallingLineIdentitySettings>;
}

/**
 * Which number and name others see when the people it is assigned to call out.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cscallinglineidentity
 */
export class CallingLineIdentity extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<CallingLineIdentitySettings>;

  constructor(name: string, args: CallingLineIdentityArgs, opts?: pulumi.CustomResourceOptions) {
    super(callingLineIdentity, name, args, opts);
  }
}

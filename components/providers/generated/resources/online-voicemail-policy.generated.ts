// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { onlineVoicemailPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlineVoicemailPolicySettings } from "../online-voicemail-policy.generated.ts";

export interface OnlineVoicemailPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlineVoicemailPolicySettings>;
}

/**
 * Whether voicemail is written out, how long a message may be, and in which language it asks.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoicemailpolicy
 */
export class OnlineVoicemailPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<OnlineVoicemailPolicySettings>;

  constructor(name: string, args: OnlineVoicemailPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlineVoicemailPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { onlineVoiceRoutingPolicy } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlineVoiceRoutingPolicySettings } from "../online-voice-routing-policy.generated.ts";

export interface OnlineVoiceRoutingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlineVoiceRoutingPolicySettings>;
}

/**
 * Which PSTN usages the people it is assigned to may call out by, the first that has a route for the number.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoiceroutingpolicy
 */
export class OnlineVoiceRoutingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<OnlineVoiceRoutingPolicySettings>;

  constructor(name: string, args: OnlineVoiceRoutingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlineVoiceRoutingPolicy, name, args, opts);
  }
}

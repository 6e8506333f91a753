// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { onlineVoiceRoute } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlineVoiceRouteSettings } from "../online-voice-route.generated.ts";

export interface OnlineVoiceRouteArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlineVoiceRouteSettings>;
}

/**
 * Over which gateways numbers of a pattern are called, for people whose policy has one of its usages.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoiceroute
 */
export class OnlineVoiceRoute extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<OnlineVoiceRouteSettings>;

  constructor(name: string, args: OnlineVoiceRouteArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlineVoiceRoute, name, args, opts);
  }
}

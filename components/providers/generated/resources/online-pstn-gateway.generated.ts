// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { onlinePSTNGateway } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlinePSTNGatewaySettings } from "../online-pstn-gateway.generated.ts";

export interface OnlinePSTNGatewayArgs extends CommonArgs, AdoptArgs {
  /** The controller's full domain name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlinePSTNGatewaySettings>;
}

/**
 * A session border controller that Direct Routing calls go over; its name is in a domain the tenant has verified.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinepstngateway
 */
export class OnlinePSTNGateway extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<OnlinePSTNGatewaySettings>;

  constructor(name: string, args: OnlinePSTNGatewayArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlinePSTNGateway, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs } from "../../inputs.ts";
import { onlinePstnUsages } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { OnlinePstnUsagesSettings } from "../online-pstn-usages.generated.ts";

export interface OnlinePstnUsagesArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<OnlinePstnUsagesSettings>;
}

/**
 * The PSTN usages that exist, by which routing policies and routes find each other. The body of its PUT is not evidenced.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinepstnusage
 */
export class OnlinePstnUsages extends TenantSetting {
  declare readonly settings: pulumi.Output<OnlinePstnUsagesSettings>;

  constructor(name: string, args: OnlinePstnUsagesArgs, opts?: pulumi.CustomResourceOptions) {
    super(onlinePstnUsages, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { externalAccessPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { ExternalAccessPolicySettings } from "../external-access-policy.generated.ts";

export interface ExternalAccessPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<ExternalAccessPolicySettings>;
}

/**
 * Which people may chat and call with other organisations and with private Teams accounts.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csexternalaccesspolicy
 */
export class ExternalAccessPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<ExternalAccessPolicySettings>;

  constructor(name: string, args: ExternalAccessPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(externalAccessPolicy, name, args, opts);
  }
}

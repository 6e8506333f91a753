// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsTranslationRule } from "../../settings/teams-telephony.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsTranslationRuleSettings } from "../teams-translation-rule.generated.ts";

export interface TeamsTranslationRuleArgs extends CommonArgs, AdoptArgs {
  /** Its name. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsTranslationRuleSettings>;
}

/**
 * How a number is rewritten on its way to or from a gateway that names the rule.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamstranslationrule
 */
export class TeamsTranslationRule extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsTranslationRuleSettings>;

  constructor(name: string, args: TeamsTranslationRuleArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsTranslationRule, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsVoiceApplicationsPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsVoiceApplicationsPolicySettings } from "../teams-voice-applications-policy.generated.ts";

export interface TeamsVoiceApplicationsPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsVoiceApplicationsPolicySettings>;
}

/**
 * What the heads of a call queue or an auto attendant may change themselves: greetings, opening hours, agents.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsvoiceapplicationspolicy
 */
export class TeamsVoiceApplicationsPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsVoiceApplicationsPolicySettings>;

  constructor(name: string, args: TeamsVoiceApplicationsPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsVoiceApplicationsPolicy, name, args, opts);
  }
}

// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsAIPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsAIPolicySettings } from "../teams-ai-policy.generated.ts";

export interface TeamsAIPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsAIPolicySettings>;
}

/**
 * Whether people may enrol their voice and face, so that a meeting room tells speakers apart.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsaipolicy
 */
export class TeamsAIPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsAIPolicySettings>;

  constructor(name: string, args: TeamsAIPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsAIPolicy, name, args, opts);
  }
}

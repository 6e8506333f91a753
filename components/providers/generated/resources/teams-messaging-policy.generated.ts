// Written by scripts/generate-teams-policies.mjs; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs } from "../../inputs.ts";
import { teamsMessagingPolicy } from "../../settings/teams-policies.ts";
import { TenantSetting } from "../../tenant-setting.ts";
import type { TeamsMessagingPolicySettings } from "../teams-messaging-policy.generated.ts";

export interface TeamsMessagingPolicyArgs extends CommonArgs, AdoptArgs {
  /** The bare name; `Global` is what everyone has who is given no other. */
  identity: string;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<TeamsMessagingPolicySettings>;
}

/**
 * What the people it is assigned to may do in chats and channels: edit, delete, send pictures and priority messages.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmessagingpolicy
 */
export class TeamsMessagingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<TeamsMessagingPolicySettings>;

  constructor(name: string, args: TeamsMessagingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMessagingPolicy, name, args, opts);
  }
}

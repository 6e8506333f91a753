import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "./inputs.ts";
import { teamsMessagingPolicy } from "./settings/teams-policies.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface TeamsMessagingPolicyArgs extends CommonArgs, AdoptArgs, KeyOf<typeof teamsMessagingPolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof teamsMessagingPolicy>>;
}

/** What the people it is assigned to may do in chats and channels: edit, delete, send pictures and priority messages. */
export class TeamsMessagingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof teamsMessagingPolicy>>;

  constructor(name: string, args: TeamsMessagingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMessagingPolicy, name, args, opts);
  }
}
